namespace Indicators.Derivation;

/// <summary>The figures that could stand in a figure's place by mistake, sorted by amount: of any series at the same time, and of the same subject at any time.</summary>
internal sealed class AlikeValues
{
    private readonly Dictionary<(Anchor, Transformation, Unit), SortedValues> _atOneTime = [];
    private readonly Dictionary<(string, Transformation, Unit), SortedValues> _ofOneSubject = [];

    public AlikeValues(NodeTable table, IEnumerable<Node> suspects)
    {
        foreach (Node node in suspects.Where(node => node.Series is not null))
        {
            _atOneTime.TryAdd(TimeOf(node), new SortedValues());
            _ofOneSubject.TryAdd(SubjectOf(node), new SortedValues());
        }

        foreach (Node node in table.Series.SelectMany(series => series.Nodes).Where(node => node.Soft.IsBounded))
        {
            _atOneTime.GetValueOrDefault(TimeOf(node))?.Add(node);
            _ofOneSubject.GetValueOrDefault(SubjectOf(node))?.Add(node);
        }
    }

    public static bool AreAlike(Node one, Node other) =>
        one.Series is not null && other.Series is not null && (TimeOf(one) == TimeOf(other) || SubjectOf(one) == SubjectOf(other));

    /// <summary>Those whose range meets a wanted one.</summary>
    public IEnumerable<Node> Within(Node one, Interval wanted) => one.Series is null
        ? []
        : _atOneTime[TimeOf(one)].Within(wanted).Concat(_ofOneSubject[SubjectOf(one)].Within(wanted)).Where(node => node != one);

    private static (Anchor, Transformation, Unit) TimeOf(Node node) => (node.Anchor, node.Series!.Key.Transformation, node.Unit);

    private static (string, Transformation, Unit) SubjectOf(Node node) => (node.Series!.Key.SubjectId, node.Series.Key.Transformation, node.Unit);
}
