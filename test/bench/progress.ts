/** Says in one line of the terminal how far something has come; says nothing where nobody looks. */
export function showProgress(what: string, done: number, all: number): void {
  if (process.stderr.isTTY)
    process.stderr.write(`\r${what} ${done} of ${all}${done === all ? '\n' : ' '}`);
}
