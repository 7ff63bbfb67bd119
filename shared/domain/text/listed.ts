/** The texts of a list written in one line, parted by commas. */
export function listed(text: string): readonly string[] {
  return text.split(',').map((one) => one.trim());
}
