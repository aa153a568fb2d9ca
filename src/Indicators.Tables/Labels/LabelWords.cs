namespace Indicators.Tables.Labels;

/// <summary>The words that tell what a label is for, a row for each use. Labels are compared without blanks.</summary>
internal static class LabelWords
{
    /// <summary>What a line under a table begins with.</summary>
    private static readonly string[] Notes =
        ["注:", "注1", "注①", "附注", "说明:", "备注:", "数据来源", "资料来源", "来源:", "本表", "①", "②", "③", "*", "Note", "Source", "Data source", "1.本表"];

    /// <summary>A whole whose subject is named elsewhere, or nowhere.</summary>
    private static readonly string[] Totals =
        ["合计", "总计", "全市", "全省", "全国", "全区", "全县", "全州", "全市合计", "全省合计", "全国合计", "全市总计", "全省总计", "全国总计", "全区合计", "全县合计", "共计", "总数", "合计数",
            "小计", "全部", "全社会", "Total", "SUBTOTAL", "GrandTotal", "Overall", "总和"];

    /// <summary>A part of what stands before it.</summary>
    private static readonly string[] Parts = ["其中:", "其中", "#", "ofwhich:", "ofwhich", "of which:", "of which"];

    private static readonly string[] Subjects =
        ["地区", "地区名称", "省份", "省市", "城市", "市县", "县区", "区县", "区域", "各区县", "县(市、区)", "市(县、区)", "区(县)", "县(区)", "市、县", "各市", "各县区", "地市",
            "地市州", "市(州)", "市州", "盟市", "区县(自治县)", "行政区", "行政区划", "乡镇", "镇街", "街道", "镇(街)", "单位名称", "区、县", "省(区、市)", "国家", "国家(地区)",
            "国家和地区", "Region", "Province", "City", "Country", "Area", "Geography", "District", "CountryName", "RegionName",
            "ReferenceArea", "RefArea", "REF_AREA", "LOCATION", "Entity", "State", "County", "Province/State", "Country/Region",
            "AreaName", "GeoName", "Regio", "Land", "Bundesland", "Provincia", "Entidad", "Territory", "Municipality", "LocalAuthority",
            "州市", "县市区", "县市", "市县区", "分地区", "按地区分"];

    private static readonly string[] Periods =
        ["年份", "年度", "时间", "日期", "月份", "时期", "年月", "季度", "年", "月", "Year", "Month", "Date", "Period", "Quarter", "Time", "TIME_PERIOD",
            "TimePeriod", "Jahr", "Jaar", "Año", "Année", "Anno", "Ano"];

    private static readonly string[] Indicators =
        ["指标", "指标名称", "项目", "名称", "指标名", "项目名称", "主要指标", "内容", "产品名称", "行业", "类别", "分类", "Indicator", "IndicatorName", "SeriesName",
            "Variable", "Measure", "Series", "Item", "指标(单位)", "领域", "一级指标", "二级指标"];

    private static readonly string[] Categories = ["类别", "领域", "分类", "一级指标", "大类", "板块", "指标类别"];

    /// <summary>A column that says the frequency of another: its value is that of the month, the quarter, the year.</summary>
    private static readonly string[] Frequencies = ["频率", "频度", "Frequency", "FREQ"];

    /// <summary>Attribute rows and columns that no figure needs.</summary>
    private static readonly string[] Attributes = ["来源", "数据来源", "更新时间", "起止时间", "指标ID", "指标代码", "指标编码", "Source", "ID", "备注", "说明",
        "Note", "Notes", "注释"];

    private static readonly string[] Serials = ["序号", "编号", "No.", "No", "号", "行次"];

    private static readonly string[] RanksOfRows = ["排名", "名次", "位次", "排序", "Rank"];

    private static readonly string[] Codes = ["代码", "行政区划代码", "区划代码", "地区代码", "编码", "Code", "GeoCode", "区号", "邮编", "ISO", "CountryCode",
        "IndicatorCode", "SeriesCode", "RegionCode", "AreaCode", "ISO3", "ISO2", "FlagCodes", "Flags", "FIPS"];

    private static readonly string[] Units = ["单位", "计量单位", "Unit", "Units", "Unitmeasure", "度量单位", "UnitOfMeasure", "UnitMultiplier"];

    /// <summary>Values in a long table: one figure a row.</summary>
    private static readonly string[] Values = ["数值", "值", "数据", "指标值", "数量", "Value", "OBS_VALUE", "Number"];

    /// <summary>What a figure is broken down by; not what is measured.</summary>
    private static readonly string[] Breakdowns = ["性别", "年龄", "年龄组", "年龄段", "城乡", "分组", "组别", "类型", "Sex", "Gender", "Age", "AgeGroup",
        "Group", "Disaggregation", "Type"];

    /// <summary>The column that says by when a goal is due, where it differs from row to row.</summary>
    private static readonly string[] Dues = ["期限", "完成期限", "完成时限", "时限", "目标年份", "到期", "Due"];

    public static bool IsDueHead(string label) => Has(Dues, Bare(label));

    public static bool IsBreakdownHead(string label) => Has(Breakdowns, Bare(label));

    public static bool IsNote(string text)
    {
        string plain = LabelText.Plain(text);
        return Array.Exists(Notes, note => plain.StartsWith(note, StringComparison.OrdinalIgnoreCase));
    }

    public static bool IsTotal(string label) => Has(Totals, label) || Has(Totals, LabelText.SplitLanguages(LabelText.Clean(label)).Name);

    public static bool IsSubjectHead(string label) => Has(Subjects, Bare(label));

    public static bool IsPeriodHead(string label) => Has(Periods, Bare(label));

    public static bool IsIndicatorHead(string label) => Has(Indicators, Bare(label));

    public static bool IsCategoryHead(string label) => Has(Categories, label);

    public static bool IsFrequency(string label) => Has(Frequencies, label);

    public static bool IsAttribute(string label) => Has(Attributes, Bare(label));

    public static bool IsSerial(string label) => Has(Serials, label);

    public static bool IsRankOfRows(string label) => Has(RanksOfRows, Bare(label));

    public static bool IsCode(string label) => Has(Codes, Bare(label));

    public static bool IsUnitHead(string label) => Has(Units, Bare(label));

    /// <summary>True for what a row of heads begins with that says something else than names: 频率, 单位, 来源.</summary>
    public static bool IsAttributeOfColumns(string label) => IsFrequency(label) || IsUnitHead(label) || IsAttribute(label);

    public static bool IsValueHead(string label) => Has(Values, Bare(label));

    /// <summary>Takes 其中: or # off a label; false where it has none.</summary>
    public static bool TryTakePartWord(string label, out string rest)
    {
        foreach (string word in Parts)
        {
            if (!label.StartsWith(word, StringComparison.OrdinalIgnoreCase))
                continue;
            rest = label[word.Length..].TrimStart(' ', ':');
            return true;
        }

        rest = label;
        return false;
    }

    private static string Bare(string label) => LabelText.SplitLanguages(LabelText.Clean(label)).Name;

    private static bool Has(string[] words, string label)
    {
        string key = LabelText.Key(label).TrimEnd(':');
        return Array.Exists(words, word => word.Equals(key, StringComparison.OrdinalIgnoreCase));
    }
}
