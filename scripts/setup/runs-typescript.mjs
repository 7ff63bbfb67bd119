/**
 * Whether a Node runs TypeScript as it is: since 22.18.
 * @param {string} version such as 24.1.0
 * @returns {boolean}
 */
export function runsTypeScript(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 18);
}
