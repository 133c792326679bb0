const text = { type: 'string', minLength: 1 };
const whole = { type: 'integer', minimum: 0 };
const anything = { type: 'object' };
const status = { enum: ['passed', 'failed', 'skipped', 'pending', 'other'] };

function closed(properties: Record<string, object>, required: readonly string[]): object {
  return { type: 'object', properties, required, additionalProperties: false };
}

/**
 * The shape of the Common Test Report Format as its schema (ctrf-io/ctrf, `schema/ctrf.schema.json`) has it, in our words and without the
 * parts that nothing here writes: what is written must be allowed there, and what is required there must be written.
 */
export const ctrfShape = {
  ...closed(
    {
      reportFormat: { const: 'CTRF' },
      specVersion: { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+$' },
      reportId: { type: 'string', format: 'uuid' },
      timestamp: { type: 'string', format: 'date-time' },
      generatedBy: text,
      extra: anything,
      results: closed(
        {
          tool: closed({ name: text, version: text, extra: anything }, ['name']),
          summary: closed(
            {
              tests: whole,
              passed: whole,
              failed: whole,
              skipped: whole,
              pending: whole,
              other: whole,
              flaky: whole,
              suites: whole,
              start: whole,
              stop: whole,
              duration: whole,
              extra: anything,
            },
            ['tests', 'passed', 'failed', 'skipped', 'pending', 'other', 'start', 'stop'],
          ),
          tests: {
            type: 'array',
            items: closed(
              {
                id: { type: 'string', format: 'uuid' },
                name: text,
                status,
                duration: whole,
                start: whole,
                stop: whole,
                suite: { type: 'array', minItems: 1, items: text },
                message: text,
                trace: text,
                snippet: text,
                line: whole,
                rawStatus: text,
                tags: { type: 'array', items: text },
                labels: anything,
                type: text,
                filePath: text,
                retries: whole,
                flaky: { type: 'boolean' },
                parameters: anything,
                extra: anything,
              },
              ['name', 'status', 'duration'],
            ),
          },
          environment: closed(
            {
              reportName: text,
              appName: text,
              appVersion: text,
              testEnvironment: text,
              healthy: { type: 'boolean' },
              extra: anything,
            },
            [],
          ),
          extra: anything,
        },
        ['tool', 'summary', 'tests'],
      ),
    },
    ['reportFormat', 'specVersion', 'results'],
  ),
};
