import type { Platform } from '../platforms.ts';
import type { ExampleGuide } from './build-examples.ts';
import type { Layout } from './layout.ts';
import { haravanExampleGuide } from './layouts/haravan/example-guide.ts';
import { haravanLayout } from './layouts/haravan/layout.ts';
import { sapoExampleGuide } from './layouts/sapo/example-guide.ts';
import { sapoLayout } from './layouts/sapo/layout.ts';

/** How each platform's docs page is read: the one list. */
export const layouts: Readonly<Record<Platform, { readonly layout: Layout; readonly guide: ExampleGuide }>> =
  {
    haravan: { layout: haravanLayout, guide: haravanExampleGuide },
    sapo: { layout: sapoLayout, guide: sapoExampleGuide },
  };
