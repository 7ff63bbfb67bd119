/**
 * Whether a Node runs TypeScript as it is: since 22.18, and of 23 since 23.6.
 * @param {string} version such as 24.1.0
 * @returns {boolean}
 */
export function runsTypeScript(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major >= 24 || (major === 23 && minor >= 6) || (major === 22 && minor >= 18);
}
