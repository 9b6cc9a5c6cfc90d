const KIND = '产业集群|产业链|产业|集群|行业|板块';
const LIST = new RegExp(
  `([^，。；、：\\d]{2,10}(?:、[^，。；、：\\d]{2,10}){0,7}?[、和与及][^，。；、：\\d]{2,10}?)([两二三四五六七八九])(?:个|大)(?:主导|支柱|优势|特色|重点|新兴|千亿级?|百亿级?)*(${KIND})([^，。；、\\d]{2,14}?)(?:分别|各|均|都)(?:自)?[达过超突破实现完成约近到为在]*$`,
);

/** The metrics that share one value: 甲、乙、丙三个产业产值各过200亿元 tells of three. */
export function eachOf(lead: string): string[] | undefined {
  const [, list = '', count = '', kind = '', metric = ''] = LIST.exec(lead) ?? [];
  const items = list.split(/[、和与及]/).filter(Boolean);
  if (items.length < 2 || items.length !== '两三四五六七八九'.indexOf(count.replace('二', '两')) + 2) return undefined;
  return items.map((item) => item.replace(/^(?:实现|推动|力争|确保|到)/, '') + (/业$/.test(item) ? '' : kind) + metric);
}
