namespace Indicators;

/// <summary>
/// The units a text may use: the standard ones and your own. Immutable; also a format provider, so that it can be given
/// to every <c>Parse</c> and <c>ToString</c>.
/// </summary>
/// <example><code>
/// Unit bed = Unit.Create("hospital-bed", "张病床", Dimension.Count("hospital-bed"), englishName: "hospital bed");
/// UnitSet units = UnitSet.Standard.With(bed);
/// Quantity q = Quantity.Parse("1.2万张病床", units);
/// </code></example>
public sealed class UnitSet : IFormatProvider
{
    private readonly Unit[] _units;
    private UnitIndex? _index;

    private UnitSet(Unit[] units) => _units = units;

    /// <summary>The units of <see cref="StandardUnits"/>.</summary>
    public static UnitSet Standard => field ??= new UnitSet([.. StandardUnits.All]);

    /// <summary>A set without units, to start one of your own from.</summary>
    public static UnitSet Empty { get; } = new([]);

    /// <summary>The rows of the set, in the order they were added. Scaled forms and quotients are not listed.</summary>
    public IReadOnlyList<Unit> Units => _units;

    internal UnitIndex Index => _index ??= new UnitIndex(_units);

    /// <summary>
    /// The set that a format provider is or gives; the standard one for null and for cultures, which are never consulted.
    /// </summary>
    public static UnitSet Of(IFormatProvider? provider) =>
        provider as UnitSet ?? (UnitSet?)provider?.GetFormat(typeof(UnitSet)) ?? Standard;

    /// <summary>This set with further units.</summary>
    /// <exception cref="ArgumentException">A code is taken by a unit with another dimension or factor.</exception>
    public UnitSet With(params ReadOnlySpan<Unit> units)
    {
        var merged = new List<Unit>(_units);
        foreach (Unit unit in units)
            Add(merged, unit);
        return merged.Count == _units.Length ? this : new UnitSet([.. merged]);
    }

    /// <summary>The units of both sets. A unit in both must be the same in both.</summary>
    /// <exception cref="ArgumentException">One code has two factors or dimensions; both are named.</exception>
    public UnitSet Merge(UnitSet other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return With(other._units);
    }

    /// <summary>The row with a code; null where the set has none.</summary>
    public Unit? Find(string code)
    {
        foreach (Unit unit in _units)
        {
            if (unit.Code == code)
                return unit;
        }

        return null;
    }

    /// <summary>
    /// Another unit of the set that is written like one of its units and measures something else; null where there is none.
    /// </summary>
    internal Unit? FindNamesake(Unit unit, out string name)
    {
        foreach (string each in (ReadOnlySpan<string>)[unit.Symbol, .. unit.Names.Aliases])
        {
            name = each;
            if (Index.FindOther(each, unit) is { } other)
                return other;
        }

        name = "";
        return null;
    }

    /// <summary>Itself for <see cref="UnitSet"/>, null for every other format.</summary>
    public object? GetFormat(Type? formatType) => formatType == typeof(UnitSet) ? this : null;

    private static void Add(List<Unit> units, Unit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        if (unit.Scale != UnitScale.One || unit.Numerator is not null)
            throw new ArgumentException($"{unit.Symbol} is made from other units; add those instead.", nameof(unit));
        foreach (Unit known in units)
        {
            if (known.Code != unit.Code)
                continue;
            if (known.Equals(unit)
                && unit.Names.Aliases.Append(unit.Symbol).All(name => known.Symbol == name || known.Names.Aliases.Contains(name)))
                return;
            // The same unit written another way: both ways are read.
            if (known.Equals(unit))
                continue;
            throw new ArgumentException(
                $"Two units have the code '{unit.Code}': {known.Symbol} ({known.Dimension}, factor {known.Factor}) and {unit.Symbol} "
                + $"({unit.Dimension}, factor {unit.Factor}). Give one of them another code.",
                nameof(unit));
        }

        units.Add(unit);
    }
}
