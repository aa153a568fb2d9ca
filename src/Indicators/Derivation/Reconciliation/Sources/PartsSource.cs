namespace Indicators.Derivation;

/// <summary>Wholes and their parts, as compositions declare them, for every time a whole is published.</summary>
internal sealed class PartsSource : IEquationSource
{
    public IEnumerable<Equation> Find(NodeTable table) =>
        from composition in table.Catalog.Compositions
        from whole in WholesOf(table, composition)
        where whole.Period is not { } period || composition.HoldsFor(period)
        from equation in Find(table, composition, whole)
        select equation;

    internal static IEnumerable<Node> WholesOf(NodeTable table, Composition composition)
    {
        IEnumerable<SeriesForm?> series = composition.WholeSubjectId is { } subject
            ? [table.FormOf(new SeriesKey(composition.WholeIndicatorId, subject))]
            : table.Catalog.SeriesOfIndicator(composition.WholeIndicatorId).Where(series => series.Transformation == default).Select(series => table.FormOf(series.Key));
        return series.OfType<SeriesForm>().SelectMany(form => form.Nodes);
    }

    private static IEnumerable<Equation> Find(NodeTable table, Composition composition, Node whole)
    {
        IReadOnlyList<CompositionPart> named = table.Catalog.PartsOf(composition, whole.Series!.Key.SubjectId, whole.Period);
        var parts = new List<(Node Node, decimal Factor)>();
        foreach (CompositionPart part in named)
        {
            SeriesKey key = part.SeriesFor(composition.WholeIndicatorId, whole.Series!.Key.SubjectId);
            Node? node = composition.Kind == CompositionKind.Complete ? table.Get(key, whole.Period, whole.Anchor.SourceId) : table.Published(key, whole);
            if (node is not null && FactorOf(part, node.Unit, whole.Unit) is { } factor)
                parts.Add((node, factor));
        }

        if (parts.Count == 0 || (composition.Kind == CompositionKind.Complete && parts.Count < named.Count))
            return [];
        return composition.Kind switch
        {
            CompositionKind.Complete =>
                Complete(table, composition, named, whole, parts),
            CompositionKind.Partial =>
                [new LimitEquation(EquationKind.PartWithin, whole, Nodes(parts), Factors(parts)) { ItemId = composition.Id, Room = RoomOf(composition, whole, parts) }],
            _ => parts.Select(part => new LimitEquation(EquationKind.PartWithin, whole, [part.Node], [part.Factor])
            {
                ItemId = composition.Id,
                Room = RoomOf(composition, whole, [part]),
            }),
        };
    }

    /// <summary>All parts make the whole; where one is not published, the others are at most the whole, unless one can be negative.</summary>
    private static IEnumerable<Equation> Complete(NodeTable table, Composition composition, IReadOnlyList<CompositionPart> named, Node whole, List<(Node Node, decimal Factor)> parts)
    {
        yield return new SumEquation(EquationKind.Parts, whole, Nodes(parts), Factors(parts)) { ItemId = composition.Id, Room = RoomOf(composition, whole, parts) };
        var published = parts.FindAll(part => part.Node.IsPublished);
        bool areAmounts = named.All(part => Basis.IsNeverNegative(table.Catalog, part.IndicatorId ?? composition.WholeIndicatorId));
        if (published.Count > 0 && published.Count < parts.Count && areAmounts)
        {
            // Money that is owed makes less of the whole: nothing declares that there is none.
            yield return new LimitEquation(EquationKind.PartWithin, whole, Nodes(published), Factors(published))
            {
                ItemId = composition.Id,
                IsAmbiguous = whole.Unit.Dimension.IsMoney,
                Room = RoomOf(composition, whole, published),
            };
        }
    }

    private static decimal? FactorOf(CompositionPart part, Unit own, Unit whole) =>
        part.Times is { } times ? UnitFactors.OfProduct(own, times.Quantity, whole) : UnitFactors.Between(whole, own);

    private static Node[] Nodes(List<(Node Node, decimal Factor)> parts) => [.. parts.Select(part => part.Node)];

    private static decimal[] Factors(List<(Node Node, decimal Factor)> parts) => [.. parts.Select(part => part.Factor)];

    /// <summary>What the composition allows beyond rounding, and the rounding of figures that look exact where it says that each was rounded on its own.</summary>
    private static decimal RoomOf(Composition composition, Node whole, List<(Node Node, decimal Factor)> parts)
    {
        decimal room = composition.Tolerance is { } tolerance ? ToleranceIn(whole, tolerance) : 0m;
        if (composition.Rounding != CompositionRounding.Unadjusted)
            return room;
        return parts.Aggregate(room + HalfDigit(whole), (sum, part) => sum + (HalfDigit(part.Node) * Math.Abs(part.Factor)));
    }

    /// <summary>A percentage is of the whole.</summary>
    private static decimal ToleranceIn(Node whole, Figure tolerance)
    {
        if (tolerance.Dimension == whole.Unit.Dimension)
            return AmountIn(tolerance.Quantity, whole.Unit);
        decimal size = Math.Max(Math.Abs(whole.Soft.Low ?? 0m), Math.Abs(whole.Soft.High ?? 0m));
        return AmountIn(tolerance.Quantity, StandardUnits.Percent) / 100m * size;
    }

    /// <summary>Half the last digit of a figure that is taken for exact; the others have that room already.</summary>
    private static decimal HalfDigit(Node node) =>
        node.Spokesman is { } statement && node.Soft.IsBounded && node.Soft.Low == node.Soft.High
            ? AmountIn(statement.Figure.Resolution, node.Unit) / 2m
            : 0m;

    /// <summary>What is beyond a decimal in the other unit gives no room: the check stays as strict as without it.</summary>
    private static decimal AmountIn(Quantity quantity, Unit unit) => quantity.AmountOrNull(unit) ?? 0m;
}
