const zh = {
  states: {
    loading: '正在读取……',
    offline: '连接不上政图',
    offlineHelp: '服务可能已停止。请确认运行 zhengtu 的窗口仍开着，然后重试。',
    failed: '出了问题',
    failedHelp: '服务器未能回答。重试一次；若仍如此，请查看运行 zhengtu 的窗口里的记录。',
    retry: '重试',
    none: '暂无',
    code: '错误代码',
    missing: '没有这个页面',
    missingHelp: '地址可能不完整。从首页重新开始。',
    home: '回到首页',
  },
  errors: {
    AMBIGUOUS_NAME: '有几个地区同名，请从搜索结果中选择一个。',
    BAD_CURSOR: '列表已经变化，请重新打开此页。',
    BAD_ARGUMENT: '请求超出了范围，请缩小后重试。',
    STORE_UNAVAILABLE: '图数据库不可用，请先读入报告。',
    ENTITY_UNKNOWN: '没有这个对象，它可能已随报告移除。',
    COST_TOO_HIGH: '问题太大，请缩小范围后重试。',
    LIMIT_EXCEEDED: '内容太大：请分开发送，或用命令行读入。',
    TOO_WIDE: '范围太大，请缩小后重试。',
    UNAUTHORIZED: '存入报告需要令牌：请用服务启动时显示的、带 ?token= 的地址打开本页。',
    FORBIDDEN: '服务拒绝了这个请求：请用 localhost 地址打开本页。',
    PAGE_OUTDATED: '服务已更新，请刷新页面。',
    TIMEOUT: '用时过长，请缩小范围后重试。',
  } as Readonly<Record<string, string>>,
};

const en: typeof zh = {
  states: {
    loading: 'Loading …',
    offline: 'zhengtu cannot be reached',
    offlineHelp: 'The server may have stopped. See that the window that runs zhengtu is still open, then try again.',
    failed: 'Something went wrong',
    failedHelp: 'The server had no answer. Try again; if it stays so, the window that runs zhengtu tells why.',
    retry: 'Try again',
    none: 'None',
    code: 'Error code',
    missing: 'There is no such page',
    missingHelp: 'The address may be incomplete. Start from the home page.',
    home: 'To the home page',
  },
  errors: {
    AMBIGUOUS_NAME: 'Several regions bear this name: choose one from the search results.',
    BAD_CURSOR: 'The list has changed: open this page again.',
    BAD_ARGUMENT: 'The request was out of range: narrow it and try again.',
    STORE_UNAVAILABLE: 'The graph is not available: read some reports in first.',
    ENTITY_UNKNOWN: 'There is no such entity; it may have gone with its report.',
    COST_TOO_HIGH: 'The question is too large: narrow it and try again.',
    LIMIT_EXCEEDED: 'It is too large: send it in parts, or read it in by the command line.',
    TOO_WIDE: 'The question is too wide: narrow it and try again.',
    UNAUTHORIZED: 'Storing needs the token: open this page by the address with ?token= that the server printed.',
    FORBIDDEN: 'The server refused the request: open this page by its localhost address.',
    PAGE_OUTDATED: 'The server was updated: reload the page.',
    TIMEOUT: 'It took too long: narrow it and try again.',
  },
};

/** Texts of loading, failing and missing, and what each error code means to a person. */
export const statesTexts = { zh, en };
