/** The parts of a report on a run, in the order in which they are read. */
function pageParts({ main, requests }) {
  return [
    makeBadWaivers(),
    makeLeaks(),
    ...results.sequences.map(makeSequence),
    makeMatrix(),
    main,
    makeTimeline(),
    makeCoverage(),
    ...makeAsides(),
    makeCutShort(),
    makeNotes(),
    requests,
  ];
}
