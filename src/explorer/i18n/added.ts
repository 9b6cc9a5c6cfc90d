const zh = {
  tabRead: '阅读',
  title: '这份报告带来了什么',
  note: '更早发表的报告都没有提到的内容。',
  things: '新的对象',
  relations: '新的关系',
  none: '它所说的，更早的报告都已说过。',
};

const en: typeof zh = {
  tabRead: 'Read',
  title: 'What this report added',
  note: 'What no report published before it tells.',
  things: 'New things',
  relations: 'New relations',
  none: 'Earlier reports tell all that it tells.',
};

/** Texts of what a report added. */
export const addedTexts = { zh, en };
