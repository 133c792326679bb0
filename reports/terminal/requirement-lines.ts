import { renderCurl } from '../curl.ts';
import type { Report } from '../report.ts';
import type { Ink } from '../reporter.ts';
import type { ReasonRecord, RequirementRecord } from '../results.ts';
import type { ReportTexts } from '../lang/english.ts';
import { cut } from '../visible.ts';
import { emptyLine, span, type Line } from './line.ts';
import { requirementHead } from './requirement-head.ts';

const mostReasons = 3;
const longestValue = 200;

interface Told {
  readonly report: Report;
  readonly words: ReportTexts;
}

/** A requirement that is not kept, for someone who has never heard of it. */
export function requirementLines(requirement: RequirementRecord, told: Told): readonly Line[] {
  const { standing, reasons } = requirement;
  const { report, words } = told;
  const shown = reasons.slice(0, mostReasons);
  const rest = reasons.length - shown.length;
  return [
    ...requirementHead(requirement, words.standing[standing]),
    ...shown.flatMap((reason) => reasonLines(reason, told)),
    ...(rest > 0 ? [{ spans: [span(words.moreInReport(rest), 'faint')], indent: 4, hang: 4 }] : []),
    ...requirement.sources.map((source) => fact(words.fact.docs, words.place(source))),
    ...(standing === 'fail' ? [fact('', report.results.contract.docsUrl)] : []),
    emptyLine,
  ];
}

function reasonLines(reason: ReasonRecord, { report, words }: Told): readonly Line[] {
  const { message, expected, received, pointer, signature, waiver } = reason;
  const found = words.found(reason);
  const decisive = report.evidence.exchanges.find(({ id }) => id === reason.exchanges[0]);
  const answer = decisive?.response === null ? words.noAnswer : decisive?.response.status;
  return [
    { spans: [span(message), span(found === null ? '' : ` (${found})`, 'faint')], indent: 4, hang: 4 },
    ...(expected === null ? [] : [fact(words.fact.expected, cut(expected, longestValue), 'good')]),
    ...(received === null ? [] : [fact(words.fact.received, cut(received, longestValue), 'bad')]),
    ...(pointer === null || pointer === '' ? [] : [fact(words.fact.at, pointer)]),
    ...(decisive === undefined
      ? []
      : [
          fact(
            words.fact.request,
            `${decisive.id}  ${decisive.request.method} ${decisive.request.url} → ${answer}`,
          ),
          ...commandLines(renderCurl(decisive, report.results), words),
        ]),
    ...(signature === undefined ? [] : [fact(words.fact.signature, signature)]),
    ...(waiver === undefined ? [] : [fact(words.fact.waived, words.acceptedUntil(waiver), 'warn')]),
  ];
}

function commandLines(command: string, words: ReportTexts): readonly Line[] {
  return command.split('\n').map((text, index) => ({
    spans: [span((index === 0 ? words.fact.again : '').padEnd(10), 'faint'), span(text, 'code')],
    indent: 6,
    hang: null,
  }));
}

function fact(name: string, value: string, ink: Ink = 'plain'): Line {
  return { spans: [span(name.padEnd(10), 'faint'), span(value, ink)], indent: 6, hang: 16 };
}
