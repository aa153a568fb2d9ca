using System.Text.RegularExpressions;

namespace Indicators.Tables.Labels;

/// <summary>Names of regions: the provinces by name, others by what their kind ends with.</summary>
internal static partial class RegionNames
{
    private static readonly string[] Provinces =
    [
        "北京", "天津", "河北", "山西", "内蒙古", "辽宁", "吉林", "黑龙江", "上海", "江苏", "浙江", "安徽", "福建", "江西", "山东", "河南", "湖北",
        "湖南", "广东", "广西", "海南", "重庆", "四川", "贵州", "云南", "西藏", "陕西", "甘肃", "青海", "宁夏", "新疆", "香港", "澳门", "台湾",
    ];

    /// <summary>Nations and parts of the country that tables list beside provinces.</summary>
    private static readonly string[] Others = ["中国", "东部地区", "中部地区", "西部地区", "东北地区", "东部", "中部", "西部", "东北", "新疆生产建设兵团", "不分地区"];

    /// <summary>They end like regions and are parts of any town, or wholes.</summary>
    private static readonly string[] NoNames =
        ["市区", "城区", "郊区", "地区", "园区", "小区", "校区", "景区", "社区", "全市", "全省", "全区", "全县", "各市", "各县", "县", "市", "区", "镇", "乡", "城镇", "乡镇",
            "建制镇", "街道", "城市", "省市", "县市", "区县", "自治区", "自治州", "保护区", "开发区数", "超市", "门市", "上市", "集镇", "股市", "楼市", "县级市", "地级市", "市辖区",
            "市、县", "灌区", "库区", "牧区", "林区", "矿区", "山区", "住宅区", "商业区", "功能区"];

    private static readonly string[] Kinds = ["壮族自治区", "回族自治区", "维吾尔自治区", "自治区", "自治州", "省", "市"];

    private const int LongestKnown = 8;

    /// <summary>True for a name of a region by itself.</summary>
    public static bool Is(string label)
    {
        string name = LabelText.Key(LabelText.SplitLanguages(LabelText.Clean(label)).Name);
        if (IsKnown(name) || Array.Exists(Others, other => name == other))
            return true;
        return name.Length is >= 2 and <= 14 && !Array.Exists(NoNames, no => name == no) && Ending().IsMatch(name);
    }

    /// <summary>True for a name that can be nothing else: a known one, or one that ends with 省, 市 or 县.</summary>
    public static bool IsCertain(string name) =>
        name != "全国" && Is(name) && (IsKnown(name) || name.EndsWith('省') || name.EndsWith('市') || name.EndsWith('县'));

    /// <summary>The region a title begins with: 佛山市2016年户籍人口; null where it begins with none.</summary>
    public static string? AtHead(string title)
    {
        Match match = Head().Match(LabelText.Key(title));
        if (!match.Success)
            return null;
        string text = match.Groups[1].Value;
        for (int length = Math.Min(text.Length, LongestKnown); length >= 2; length--)
        {
            if (IsKnown(text[..length]))
                return WithKind(text, length);
        }

        return null;
    }

    /// <summary>True where a title says that its rows are regions: 各区、县, 分地区, 各市.</summary>
    public static bool AreListedBy(string title) => Listing().IsMatch(LabelText.Key(title));

    private static bool IsKnown(string name) =>
        Array.Exists(Provinces, province => name == province) || Prefectures.Contains(name) || name == "中国" || name == "全国";

    private static string WithKind(string text, int length)
    {
        string? kind = Array.Find(Kinds, kind => text.AsSpan(length).StartsWith(kind));
        return text[..length] + kind;
    }

    [GeneratedRegex(@"^\p{IsCJKUnifiedIdeographs}+(?:省|市|县|区|旗|盟|镇|乡|州|街道|自治区|自治州|地区|兵团)$")]
    private static partial Regex Ending();

    /// <summary>The table's number and a date may stand before the region.</summary>
    [GeneratedRegex(@"^(?:续?表?[\d.\-－—]*)?(?:(?:19|20)\d{2}年(?:\d{1,2}(?:-\d{1,2})?月份?)?)?(\p{IsCJKUnifiedIdeographs}{2,})")]
    private static partial Regex Head();

    [GeneratedRegex(@"[各分按](?:[市县区州省地]|镇街|乡镇|街道)")]
    private static partial Regex Listing();
}
