/** A quiet workbench, on a day of which the tests know how things stand. */
export const userSettings = {
  'notesNetworking.today': '2026-11-22',

  // A test looks at the buffer, and no edit may reach the notebook's files by itself.
  'files.autoSave': 'off',
  'files.hotExit': 'off',
  'editor.hover.delay': 100,

  'workbench.startupEditor': 'none',
  // Nothing is half faded in when a picture is taken, or moves away from under a click.
  'workbench.reduceMotion': 'on',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.enableExperiments': false,
  'workbench.tips.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'chat.disableAIFeatures': true,
};
