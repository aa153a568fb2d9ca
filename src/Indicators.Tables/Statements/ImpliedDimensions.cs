using Indicators.Tables.Labels;

namespace Indicators.Tables.Statements;

/// <summary>
/// What a name says of the dimension of its figures: 幢数 are counted, whatever 单位：万平方米 in the corner says. Used only
/// to doubt a unit that was stated for a whole table, and to deal out several.
/// </summary>
internal static class ImpliedDimensions
{
    private static readonly (string Ending, Func<Dimension, bool> Fits)[] Rows =
    [
        ("幢数", IsCount), ("栋数", IsCount), ("套数", IsCount), ("户数", IsCount), ("人数", IsCount), ("个数", IsCount), ("家数", IsCount),
            ("单位数", IsCount), ("企业数", IsCount),
        ("机构数", IsCount), ("学校数", IsCount), ("人口", IsCount), ("人口数", IsCount), ("人员", IsCount), ("职工", IsCount), ("户", IsCount),
            ("件数", IsCount), ("车辆数", IsCount), ("床位数", IsCount),
        ("面积", dimension => dimension == Dimension.Area), ("里程", dimension => dimension == Dimension.Length),
            ("长度", dimension => dimension == Dimension.Length),
        ("增长率", IsRatio), ("率", IsRatio), ("比重", IsRatio), ("占比", IsRatio), ("比例", IsRatio), ("增速", IsRatio),
        ("总值", IsMoney), ("增加值", IsMoney), ("总产值", IsMoney), ("产值", IsMoney), ("投资额", IsMoney), ("投资", IsMoney), ("销售额", IsMoney),
            ("零售额", IsMoney), ("总额", IsMoney), ("收入", IsMoney), ("支出", IsMoney), ("利润", IsMoney), ("税金", IsMoney), ("余额", IsMoney),
            ("工资", IsMoney),
        ("性别比", IsNumber), ("抚养比", IsNumber), ("负担比", IsNumber), ("存贷比", IsNumber), ("程度", IsNumber), ("满意度", IsNumber),
        ("寿命", IsMeasured), ("年龄", IsMeasured), ("气温", IsMeasured), ("温度", IsMeasured), ("湿度", IsMeasured), ("降水量", IsMeasured),
        ("依存度", IsRatio), ("系数", IsNumber), ("弹性", IsNumber), ("倍数", IsNumber),
        ("强度", dimension => dimension.IsQuotient || IsRatio(dimension)),
        ("经费", IsMoney), ("贷款", IsMoney), ("存款", IsMoney), ("税收", IsMoney), ("费用", IsMoney), ("保费", IsMoney), ("产量", IsOutput),
        ("总产量", IsOutput),
        ("单产", dimension => dimension.IsQuotient), ("单位面积产量", dimension => dimension.IsQuotient), ("亩产", IsOutputOrQuotient),
        ("销量", IsOutput), ("吞吐量", IsOutput), ("货运量", IsOutput), ("客运量", IsOutput), ("周转量", IsOutput), ("发电量", IsOutput), ("用电量", IsOutput),
        ("保有量", IsOutput), ("密度", dimension => dimension.IsQuotient),
        ("指数", dimension => dimension == Dimension.Index || dimension == Dimension.Ratio),
    ];

    private static readonly (string Ending, string Symbol)[] Counts =
    [
        ("户数", "户"), ("总户", "户"), ("人口", "人"), ("人口数", "人"), ("人数", "人"), ("男", "人"), ("女", "人"), ("男性", "人"), ("女性", "人"), ("人员", "人"),
            ("职工", "人"),
        ("学生", "人"), ("教师", "人"), ("教职工", "人"), ("幢数", "幢"), ("套数", "套"), ("床位数", "张"), ("床位", "张"), ("件数", "件"),
    ];

    /// <summary>True where a name and a unit's dimension contradict each other.</summary>
    public static bool Contradict(string name, Dimension dimension) => Of(name) is { } fits && !fits(dimension);

    /// <summary>True where a name says its dimension, and this is it.</summary>
    public static bool Confirm(string name, Dimension dimension) => Of(name) is { } fits && fits(dimension);

    /// <summary>Of several units of counting the one that is counted by a name: 户 of 总户数, 人 of 总人口; null where none or two are.</summary>
    public static UnitLabel? Counted(IReadOnlyList<UnitLabel> units, string name)
    {
        foreach ((string ending, string symbol) in Counts)
        {
            if (!name.EndsWith(ending, StringComparison.Ordinal))
                continue;
            UnitLabel[] fitting = [.. units.Where(unit => unit.Text.EndsWith(symbol, StringComparison.Ordinal))];
            return fitting.Length == 1 ? fitting[0] : null;
        }

        return null;
    }

    private static Func<Dimension, bool>? Of(string name)
    {
        Func<Dimension, bool>? found = null;
        int longest = 0;
        foreach ((string ending, Func<Dimension, bool> fits) in Rows)
        {
            if (ending.Length > longest && name.EndsWith(ending, StringComparison.Ordinal))
                (found, longest) = (fits, ending.Length);
        }

        return found;
    }

    private static bool IsCount(Dimension dimension) => dimension.IsCount || dimension == Dimension.Number;

    private static bool IsMoney(Dimension dimension) => dimension.IsMoney
        || (dimension.IsQuotient && dimension.Numerator is { IsMoney: true });

    private static bool IsNumber(Dimension dimension) => dimension == Dimension.Ratio || dimension == Dimension.Number;

    /// <summary>Years of life and degrees are neither counted nor paid, and no land.</summary>
    private static bool IsMeasured(Dimension dimension) => !IsCount(dimension) && !dimension.IsMoney && dimension != Dimension.Area;

    /// <summary>What is made or carried is weighed, counted or metered, never paid in money and no land.</summary>
    private static bool IsOutput(Dimension dimension) =>
        !dimension.IsMoney && dimension != Dimension.Area && dimension != Dimension.Ratio && !dimension.IsQuotient;

    private static bool IsOutputOrQuotient(Dimension dimension) => IsOutput(dimension) || dimension.IsQuotient;

    private static bool IsRatio(Dimension dimension) => dimension == Dimension.Ratio || dimension.IsQuotient;
}
