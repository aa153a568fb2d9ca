namespace Indicators;

/// <summary>A baseline that a plan prints and an observation that says something else.</summary>
internal static class BaselineReport
{
    public static LocalizedText Wording { get; } = new(
        "目标“{0}”的基数（{1}）为{2}；{4}公布数为{3}。",
        "Target '{0}': its baseline for {1} is {2}; published of {4}: {3}.");

    public static Contradiction Of(Node node, Statement baseline)
    {
        bool oneSource = baseline.SourceId is { } source && node.Statements.Any(statement => statement.Observation?.SourceId == source);
        return new Contradiction(
            EquationKind.Baseline,
            oneSource ? StatementBasis.OneSource : StatementBasis.Undeclared,
            Wording,
            [baseline.Name, node.When, baseline.Figure.Literal, node.Text, node.Name])
        {
            Statements = [baseline, .. node.Statements.Where(statement => statement.Observation is not null)],
            ItemId = baseline.Target!.Id,
            Hint = Slips.Between(node, baseline, node.Spokesman!),
        };
    }
}
