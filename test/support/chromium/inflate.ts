import chromium from '@sparticuz/chromium';

// Run as a process of its own, whose folder for temporary files it inflates into.
await chromium.executablePath();
