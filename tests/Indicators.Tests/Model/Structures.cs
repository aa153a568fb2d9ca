using static Indicators.Tests.Model.Make;

namespace Indicators.Tests.Model;

/// <summary>Numbered structures of four places. Where no source is at hand members are recalled, and slots are left unnamed.</summary>
internal static class Structures
{
    public static PolicyFramework Chongqing33618() => new(
        "33618", "33618", Text("“33618”现代制造业集群体系"), Period("2023-07"),
        [
            new Tier("leading", Text("主导产业集群"), 3) { SizeClass = "万亿级" },
            new Tier("pillar", Text("支柱产业集群"), 3) { SizeClass = "五千亿级" },
            new Tier("distinctive", Text("特色优势产业集群"), 6) { SizeClass = "千亿级" },
            new Tier("new-star", Text("“新星”产业集群"), 18)
            {
                Tiers = [new Tier("future", Text("未来产业"), 6), new Tier("growth", Text("高成长性产业"), 12)],
            },
        ])
    {
        SubjectId = "chongqing",
        Members =
        [
            Cluster("leading", "cluster-icnev", 1),
            Cluster("leading", "cluster-electronics", 2),
            Cluster("leading", "cluster-advanced-materials", 3) with { SizeClass = "五千亿级" },
            Cluster("growth", "cluster-ai-robotics", 2),
            new IndustryCluster("future", null, Confidence.Recalled),
        ],
    };

    public static PolicyFramework Zhejiang415X() => new(
        "415X", "415X", Text("“415X”先进制造业集群"), TimePeriod.Year(2023),
        [
            new Tier("world-class", Text("世界级先进产业群"), 4) { SizeClass = "万亿级" },
            new Tier("provincial", Text("省级特色产业集群"), 15) { SizeClass = "千亿级" },
            Tier.Open("new-star", Text("高成长性“新星”产业群")) with { SizeClass = "百亿级" },
        ])
    {
        SubjectId = "zhejiang",
        Members = Recalled("world-class", ["next-generation-it", "high-end-equipment", "consumption-and-health", "green-petrochemicals"]),
    };

    public static PolicyFramework Jiangsu1650() => new(
        "1650", "1650", Text("“1650”产业体系"), TimePeriod.Year(2023),
        [new Tier("clusters", Text("先进制造业集群"), 16), new Tier("chains", Text("重点产业链"), 50)])
    {
        SubjectId = "jiangsu",
    };

    /// <summary>Four groups of four industries: the second tier has sixteen slots and contributes four to the code.</summary>
    public static PolicyFramework Hunan4x4() => new(
        "4x4", "4×4", Text("“4×4”现代化产业体系"), TimePeriod.Year(2023),
        [new Tier("groups", Text("产业类别"), 4), new Tier("industries", Text("产业"), 16) { Code = "4" }])
    {
        SubjectId = "hunan",
        CodeMeaning = Text("四类产业，每类四个", "four groups of four industries"),
        Members =
        [
            .. Recalled("groups", ["traditional", "competitive", "emerging", "future-industries"]),
            .. Recalled("industries", ["ai", "life-engineering", "quantum", "frontier-materials"]).Select(member => member with { ParentId = "future-industries" }),
        ],
    };

    /// <summary>A catalogue of frameworks, with every subject they name.</summary>
    public static IndicatorCatalog Catalog(params PolicyFramework[] frameworks)
    {
        var builder = new IndicatorCatalogBuilder();
        IEnumerable<string> ids = frameworks.SelectMany(framework => framework.Members.Select(member => member.SubjectId).Append(framework.SubjectId)).OfType<string>();
        foreach (string id in ids.Distinct())
            builder.Add(Subject(id));
        foreach (PolicyFramework framework in frameworks)
            builder.Add(framework);
        return builder.Build();
    }

    private static IndustryCluster Cluster(string tier, string subject, int ordinal) =>
        new(tier, subject, Confidence.Recalled) { Ordinal = ordinal };

    private static FrameworkMember[] Recalled(string tier, string[] subjects) =>
        [.. subjects.Select((subject, i) => new FrameworkMember(tier, subject, Confidence.Recalled) { Ordinal = i + 1 })];
}
