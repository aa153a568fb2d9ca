using Indicators.Desk.Drafts.Record;

namespace Indicators.Desk.Drafts.Statements;

/// <summary>What a sentence says of its indicator: verb and figure, by what is done to the level.</summary>
internal sealed class Predicates(IndicatorCatalog catalog)
{
    public string? Of(RecordedStatement statement)
    {
        Figure figure = statement.Figure;
        return statement.Form.Kind switch
        {
            FormKind.Level when statement.Target is not null => $"达到{figure.Literal}",
            FormKind.Level => $"为{figure.Literal}",
            FormKind.Share => $"占{Whole(statement.Form)}的比重为{figure.Literal}",
            FormKind.GrowthOnYear => Change(statement.Target is null ? $"同比{BasisWord(statement.Form)}" : "", figure, "增长", "下降"),
            FormKind.GrowthOnPrevious => Change("环比", figure, "增长", "下降"),
            FormKind.GrowthSince => Change(Base(statement.Form), figure, "增长", "下降"),
            FormKind.AverageGrowth => Change("年均", figure, "增长", "下降"),
            FormKind.Difference => Difference(statement.Form, figure),
            FormKind.ContributionShare => $"对{Whole(statement.Form)}增长的贡献率为{figure.Literal}",
            FormKind.ContributionPoints => Change("", figure, $"拉动{Whole(statement.Form)}增长", $"下拉{Whole(statement.Form)}增长"),
            FormKind.Rank => $"{(statement.Form.IsOfGrowth ? "增速" : "")}居{Universe(statement.Form)}{figure.Literal}位",
            FormKind.Completion => $"完成年度目标的{figure.Literal}",
            FormKind.Lead => Change("", figure, "超序时进度", "落后序时进度"),
            FormKind.Multiple => $"达到{BaseWords(statement.Form)}{figure.Literal}",
            FormKind.Increase => $"{Base(statement.Form)}增加{figure.Literal}",
            _ => null,
        };
    }

    private string Difference(in StatementForm form, Figure figure)
    {
        string growth = form.IsOfGrowth ? "增速" : "";
        if (form.AgainstSubject is { } subject)
            return growth + Change("", figure, $"高于{SubjectName(subject)}", $"低于{SubjectName(subject)}");
        if (form.AgainstIndicator is { } indicator)
            return growth + Change("", figure, $"高于{IndicatorName(indicator)}", $"低于{IndicatorName(indicator)}");
        bool isPoints = figure.Dimension == Dimension.Points;
        return growth + Change(Base(form), figure, isPoints ? "提高" : "增加", isPoints ? "下降" : "减少");
    }

    /// <summary>下降3.5% for −3.5%: the sign is in the verb.</summary>
    private static string Change(string lead, Figure figure, string rise, string fall) =>
        figure.Amount < 0m && !figure.IsRange ? $"{lead}{fall}{(-figure).Literal}" : $"{lead}{rise}{figure.Literal}";

    private static string Base(in StatementForm form) => form.Base is { } since ? $"比{PeriodWords.InWords(since)}" : "";

    private static string BaseWords(in StatementForm form) => form.Base is { } since ? $"{PeriodWords.InWords(since)}的" : "";

    private static string BasisWord(in StatementForm form) => form.Basis switch
    {
        ComparisonBasis.Real => "实际",
        ComparisonBasis.Nominal => "名义",
        _ => "",
    };

    private string Whole(in StatementForm form) =>
        (form.AgainstSubject is { } subject ? SubjectName(subject) : "")
        + (form.AgainstIndicator is { } indicator ? IndicatorName(indicator) : "");

    /// <summary>cn/cities is told by the country alone: what is ranked is no word of the catalogue.</summary>
    private string Universe(in StatementForm form)
    {
        string root = (form.Universe ?? "").Split('/')[0];
        return catalog.Subjects.Find(root) is not null ? SubjectName(root) : "";
    }

    private string SubjectName(string id)
    {
        string name = catalog.Subjects[id].Name.In(Language.Chinese);
        return name == "中国" ? "全国" : name;
    }

    private string IndicatorName(string id) => catalog.Indicators[id].Name.In(Language.Chinese);
}
