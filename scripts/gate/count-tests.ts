import * as z from 'zod/mini';

const TestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
});

/**
 * Counts a test run from its JSON report (undefined when none was written) and exit code. A file that could not
 * be loaded is one failure; so is a run without any test, or one that failed outside its tests.
 */
export function countTests(
  report: unknown,
  code: number,
): { readonly passed: number; readonly failed: number } {
  const parsed = TestReport.safeParse(report);
  if (!parsed.success) return { passed: 0, failed: 1 };
  const { numPassedTests: passed, numFailedTests, testResults } = parsed.data;
  const unloaded = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  const failed = numFailedTests + unloaded.length;
  const wrongOtherwise = failed === 0 && (code !== 0 || passed === 0);
  return { passed, failed: wrongOtherwise ? 1 : failed };
}
