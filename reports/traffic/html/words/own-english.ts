/** What the page says of traffic in other words than the page of a run, and beside it. Names in braces are filled in by the page. */
export const ownEnglish = {
  standingMeaning: {
    fail: 'The app does not do as the docs ask.',
    error: 'This suite broke while judging: our bug, not the app’s.',
    inconclusive: 'It applies, but could not be told from this traffic.',
    warning: 'Advice of the docs that the app does not follow. The verdict is not changed by it.',
    pass: 'Judged, and kept every time.',
    'not-applicable': 'Nothing in this traffic shows it.',
  },
  levelMeaning: {
    MUST: 'said by the docs without contradiction',
    EITHER: 'the docs contradict themselves: one of the readings must be followed',
    SHOULD: 'advice, or inferred',
    OBSERVED: 'a coincidence of the examples, never judged',
  },
  page: {
    noScript: 'The rest of this report needs JavaScript. The same is in traffic.json and traffic.md.',
    requirements: 'What the docs ask of the app',
    requestsSearchHint: 'Method, path, status, operation or id',
    requestsHint: 'In the order they were sent. Those that a finding refers to can be opened.',
    requestsPart: 'The requests that this report refers to: there were too many for all of them.',
    left: '{n} more characters are in what was recorded, under {id}.',
    whole: 'The whole of it is in what was recorded, under {id}.',
    tooOld:
      'This browser cannot unpack what stands in this page. The exchange is in what was recorded, under {id}.',
  },
  next: {
    fail: {
      one: 'Put right in the app what is not as the docs ask:',
      many: 'Put right in the app {n} things that are not as the docs ask. The first:',
    },
    inconclusive: {
      one: 'Send more through the proxy, so that this can be told:',
      many: 'Send more through the proxy, so that {n} things can be told. The first:',
    },
    warning: {
      one: 'Look at the advice that the app does not follow; it changes no verdict:',
      many: 'Look at {n} pieces of advice that the app does not follow; they change no verdict. The first:',
    },
    none: 'Nothing. Keep this report: it shows what the app asked, and what it was answered.',
  },
  areas: {
    request: 'Requests',
    body: 'Bodies',
    reading: 'Reading',
    writing: 'Writing',
    access: 'Access',
  },
  picture: { us: 'the app' },
  timeline: {
    hint: 'From left to right the traffic as it went: how full the shop’s bucket of calls was, and what was answered.',
    part: 'Only the requests that this report refers to are shown: there were too many for all of them.',
  },
  traffic: {
    facts: {
      target: 'Shop',
      source: 'Traffic from',
      scope: 'Scope the app asks for',
      requests: 'Requests',
      from: 'First request',
      to: 'Last request',
      contract: 'Contract',
      suite: 'Suite',
    },
    next: {
      conditions: {
        one: 'Make the app survive the condition that it did not get past:',
        many: 'Make the app survive the {n} conditions that it did not get past:',
      },
      answers: {
        one: 'Not the app’s: one thing that the shop answered is not as the docs promise. Report it to the platform:',
        many: 'Not the app’s: {n} things that the shop answered are not as the docs promise. Report them to the platform. The first:',
      },
      nothing:
        'No request to the Order API was seen: give the app the proxy’s address in place of the API base, run its tests, and judge again.',
      unmet: {
        one: 'One condition was not met: run more of the app’s tests through the proxy.',
        many: '{n} conditions were not met: run more of the app’s tests through the proxy.',
      },
    },
    counts: '{n} {standing}',
    answers: {
      title: 'What the shop answered',
      hint: 'Each answer held against the contract. What is wrong here is the shop’s, not the app’s.',
      none: 'No answer could be judged.',
      meaning: {
        fail: 'The shop deviates from a promise of the docs.',
        error: 'This suite broke while judging: our bug, not the shop’s.',
        inconclusive: 'It applies, but could not be told from what was received.',
        warning: 'Advice of the docs that the shop does not follow. The verdict is not changed by it.',
        pass: 'Judged, and kept every time.',
        'not-applicable': 'Nothing in this traffic shows it.',
      },
    },
    conditions: {
      title: 'What was put in the way of the app',
      hint: 'Each is something that may happen with any shop. What an app did next shows from outside whether it survived.',
      met: { one: 'Met once', many: 'Met {n} times' },
      survival: {
        'not-survived': 'not survived',
        'could-not-tell': 'could not be told',
        survived: 'survived',
        'not-met': 'not met',
      },
    },
    notes: 'Good to know',
  },
} as const;
