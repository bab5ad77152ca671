import { wordSet } from './word-set.ts';

/** Frequent family names of the languages that put them first: Chinese, Korean, Vietnamese. "Xi Jinping" is Mr Xi. */
export const FAMILY_NAMES_FIRST = wordSet(`
  bai bao cai cao chan chang chao chau chen cheng cheong cheung chiang chiu cho choe choi chong chou chow chu chuang
  chung cui dai deng ding dong du fan fang feng fu gao gong gu guan guo hahn han hao he ho hong hou hsieh hsu hu hua
  huang hui hung hwang jang jeon jeong jia jiang jin jo ju jung kang kao ke kim ko kong koo kuo kwak kwan kwok kwon lai
  lam lau law lee lei leung li liang liao lim lin ling liu lo long lu luo lui ma mao meng min mo moon ng ngo nguyen ni
  oh ong ou pan pang park pei peng pham phan qi qian qiao qin qiu quan ren rhee ryu seo shao shen sheng shi shin sim
  sin siu sohn son song su suh sun sung sze tam tan tang tao tian tong tran tsai tsang tse tseng tu vo vu wan wang wei
  wen wong woo wu xi xia xiang xiao xie xiong xu xue yan yang yao ye yeh yeo yeung yi yim yin yip yoon you yu yuan yue
  yun zeng zhang zhao zheng zhong zhou zhu zhuang zou
`);
