import type { NameChecks } from '../../text/ordinary.ts';

/** A building that is to be built stays one, though common words make its name. */
const BUILDING =
  /(?:[馆园院楼场桥站厂港塔厦寓滩城校]|中心|基地|小镇|机场|公寓|酒店|平台|学校|院区|校区|口岸|道路)(?:建设|新建|迁建|扩建|改扩建)?(?:[一二三四]期)?(?:项目|工程)?$|(?:迁建|改扩建|置换)(?:项目|工程)$/;
/** A county seat has one of these: 县城污水处理厂扩容, 县医院外科大楼. */
const OF_SEAT =
  /^(?:县城|城区|主城区|中心城区|老城区|[省市县区])(?:[^的]{0,8})(?:污水处理厂|垃圾[^的]{0,6}厂|自来水厂|水厂|集中供热|热源厂|燃气管网|供水管网|排水管网|医院|汽车[东西南北]?站|客运站|体育[馆场]|图书馆|博物馆|文化馆|档案馆|规划馆|展览馆|大剧院|福利院|养老中心)/;
/** What a place wants to become: said behind a verb of making, these are slogans. */
const AIM_END = /(?:基地|中心|枢纽|市场|高地|示范区|集散地|综合体|园区|平台|体系|网络)$/;
const AIM_VERB =
  /(?:打造|建成|建设成为?|创建|构建|形成|培育|成为|加强|发展|壮大|规范|争创|新增)(?:一批|一个|成|了|为|更多|全国|全省|区域性?|国家级|省级|国内|国际|世界|重要|知名|一流|领先|最大|的)*$|[、，][^、，]{2,8}(?:优美|明显|鲜明|合理|完善|一流|领先)的$/;

/** Tells whether a name is only common words put together; places and brands are not among them. */
export type CommonCheck = (name: string, before: string) => boolean;

/** Judges names of works by the shared check on common words. */
export const makeCommonCheck =
  ({ isCommon }: NameChecks): CommonCheck =>
  (name, before) =>
    !OF_SEAT.test(name) && (!BUILDING.test(name) || (AIM_END.test(name) && AIM_VERB.test(before))) && isCommon(name);
