/** Hands a scenario to the browser as a file of scenarios. */
export function saveScenario(scenario: Readonly<Record<string, unknown>>): void {
  const url = URL.createObjectURL(new Blob([`${JSON.stringify({ scenarios: [scenario] }, null, 2)}\n`], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${String(scenario['name'])}.scenarios.json`;
  link.click();
  URL.revokeObjectURL(url);
}
