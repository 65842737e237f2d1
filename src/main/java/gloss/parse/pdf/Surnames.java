package gloss.parse.pdf;

import java.util.Set;

/// Chinese family names, in the simplified characters that journals print: the old list of the
/// Hundred Family Names and those that are common today, without rare ones that are common words.
/// Written down by us.
final class Surnames {
    private static final String SINGLE =
            "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎"
                    + "鲁韦昌马苗凤花方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄"
                    + "和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭"
                    + "梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚"
                    + "程嵇邢滑裴陆荣翁荀羊惠甄麴家封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁"
                    + "仇栾暴甘厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰鄂索咸籍赖卓蔺屠蒙池乔阴胥苍双闻莘党翟谭"
                    + "贡劳逄姬申扶堵冉宰郦雍璩桑桂濮牛寿边扈燕冀郏浦尚农温庄晏柴瞿阎慕连茹习宦艾鱼容向古易慎戈廖庾暨衡"
                    + "耿满弘匡国文寇广禄阙东殴沃蔚夔隆师巩厍聂晁勾敖融冷訾辛阚简饶曾毋沙乜鞠丰巢关蒯查荆红游竺权逯盖桓"
                    + "付代岳帅缑亢况郈琴商牟佘伯墨哈谯笪阳佟肖覃原闫仝初苑卿邸矫佴信尧丛楚隋辜谌仉麦曲涂敬练揭楼";

    private static final Set<String> DOUBLE =
            Set.of(
                    "欧阳", "上官", "司马", "诸葛", "东方", "皇甫", "尉迟", "公孙", "慕容", "令狐", "长孙", "宇文", "司徒",
                    "司空", "夏侯", "轩辕", "端木", "独孤", "南宫", "西门", "东郭", "百里", "呼延", "申屠", "公冶", "澹台",
                    "濮阳", "淳于", "单于", "太叔", "仲孙", "钟离", "闻人", "赫连", "万俟", "拓跋", "闾丘", "鲜于", "亓官",
                    "宗政", "第五", "左丘", "东门", "梁丘", "微生", "欧侯");

    /// A given name has one or two characters.
    private static final int GIVEN = 2;

    private Surnames() {}

    /// Whether a text of Chinese characters is built like a name: a family name and one or two
    /// characters more.
    static boolean opens(String name) {
        int length = name.length();
        if (length > 2 && DOUBLE.contains(name.substring(0, 2))) {
            return length <= 2 + GIVEN;
        }
        return length >= 2 && length <= 1 + GIVEN && SINGLE.indexOf(name.charAt(0)) >= 0;
    }
}
