import { judgeTraffic, type RecordedTraffic } from '../../../reports/cli/traffic/judge-traffic.ts';
import type { Language } from '../../../reports/lang/language.ts';
import { buildTrafficPage } from '../../../reports/traffic/html/page-data.ts';
import { renderTrafficPage } from '../../../reports/traffic/html/render-page.ts';
import { pickShown } from '../../../reports/traffic/html/shown-traffic.ts';

/** The page that is written of this traffic. */
export async function pageOf(traffic: RecordedTraffic, language?: Language): Promise<string> {
  const results = await judgeTraffic(traffic);
  return renderTrafficPage(buildTrafficPage(results, pickShown(traffic.exchanges, results), language));
}
