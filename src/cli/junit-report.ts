import junit, { type Builder } from 'junit-report-builder';
import { findingText, type FileReport } from './check-report.ts';

/** The library's types tell of a default inside the default; what is there is the builder itself. */
const library = junit as unknown as Builder;

/**
 * The findings as a JUnit report: a suite for each file, a failed case for each finding; a file without any is one case
 * that passed, so that it is seen to have been checked.
 */
export function junitReport(files: readonly FileReport[]): string {
  const builder = library.newBuilder();
  for (const { file, findings } of files) {
    const suite = builder.testSuite().name(file);
    if (findings.length === 0) suite.testCase().className(file).name('no findings');
    for (const finding of findings) {
      const name = finding.element === null ? finding.check : `${finding.check} <${finding.element}>`;
      suite.testCase().className(file).name(name).file(file).failure(findingText(finding), finding.class);
    }
  }
  return builder.build();
}
