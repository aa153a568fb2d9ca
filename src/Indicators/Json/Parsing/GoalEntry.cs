using System.Numerics;
using System.Text.Json;

namespace Indicators.Json;

/// <summary>Reads a goal written as an object. Its kind is the one property of it that names a kind, wherever it stands.</summary>
internal struct GoalEntry : IObjectReader<Goal>
{
    private const int MultiplyBy = 0;
    private const int IncreaseBy = 1;
    private const int As = 2;
    private const int ChangeBy = 3;
    private const int GrowBy = 4;
    private const int Per = 5;
    private const int AverageGrowth = 6;
    private const int Cumulative = 7;
    private const int Between = 8;
    private const int Done = 9;
    private const int RelativeTo = 10;
    private const int Relation = 11;
    private const int SetYearly = 12;
    private const int Rank = 13;
    private const int Universe = 14;
    private const int NoNumber = 15;
    private const int PreviousYear = 16;
    private const int Floor = 17;
    private const int Stretch = 18;
    private const int AsAssigned = 19;

    /// <summary>The properties that say more about a kind, and the kind they belong to.</summary>
    private static readonly (int Property, int Kind)[] Companions = [(As, IncreaseBy), (Per, GrowBy), (Relation, RelativeTo), (Universe, Rank), (Stretch, Floor)];

    private uint _stated;
    private int _at;
    private Figure _figure;
    private IncreaseScope _scope;
    private GoalReference? _reference;
    private GoalRelation _relation;
    private int? _rank;
    private string? _universe;
    private LocalizedText? _words;
    private Goal? _floor;
    private Goal? _stretch;

    public static ObjectShape Shape { get; } = new(
        "goal", "multiplyBy", "increaseBy", "as", "changeBy", "growBy", "per", "averageGrowth", "cumulative", "between", "done",
        "relativeTo", "relation", "setYearly", "rank", "universe", "noNumber", "previousYear", "floor", "stretch", "asAssigned");

    public void Consume(ref LocatedReader reader, CatalogParseState session, int property)
    {
        _stated |= 1u << property;
        if (Array.TrueForAll(Companions, companion => companion.Property != property))
            _at = reader.Offset;
        switch (property)
        {
            case MultiplyBy: _figure = ReadMultiple(ref reader, session); break;
            case Between: _figure = session.ReadRange(ref reader) ?? default; break;
            case As: _scope = CatalogParseState.ReadWord(ref reader, Vocabulary.IncreaseScopes); break;
            case Per: ReadPer(ref reader); break;
            case Done or SetYearly: _ = reader.ReadTrue(); break;
            case RelativeTo: _ = session.TryRead<GoalReferenceEntry, GoalReference>(ref reader, out _reference); break;
            case Relation or PreviousYear: _relation = CatalogParseState.ReadWord(ref reader, Vocabulary.GoalRelations); break;
            case Rank: _rank = ReadRank(ref reader); break;
            case Universe: _universe = session.ReadId(ref reader); break;
            case Floor: _floor = session.ReadGoal(ref reader); break;
            case Stretch: _stretch = session.ReadGoal(ref reader); break;
            case NoNumber or AsAssigned: _words = CatalogParseState.ReadText(ref reader); break;
            default: _figure = session.ReadFigure(ref reader) ?? default; break;
        }
    }

    public readonly Goal Build(ref LocatedReader reader, CatalogParseState session, int start)
    {
        if (KindOrNone() is not { } kind)
        {
            reader.Fault(start, CatalogErrors.BadGoal, Shape.Listed());
            return new DoneGoal();
        }

        if (kind == RelativeTo && _relation == default)
            reader.Fault(start, CatalogErrors.MissingProperty, "relation", Shape.Title);
        else if (kind == Floor && _stretch is null)
            reader.Fault(start, CatalogErrors.MissingProperty, "stretch", Shape.Title);
        else if (kind == Floor && !FloorStretchGoal.Belong(_floor!, _stretch!))
            reader.Fault(start, CatalogErrors.BadStretch, TextPreview.Of(_stretch!.ToText(Language.Chinese)), TextPreview.Of(_floor!.ToText(Language.Chinese)));
        else if (IsRefused(kind, out DiagnosticDescriptor? fault))
            reader.Fault(_at, fault, TextPreview.Of(_figure.Literal));
        else
            return Make(kind);
        return new DoneGoal();
    }

    /// <summary>The one kind stated, with no more than what belongs to it; otherwise null.</summary>
    private readonly int? KindOrNone()
    {
        uint kinds = _stated;
        uint expected = 0;
        foreach ((int property, int owner) in Companions)
        {
            expected |= (_stated & (1u << property)) != 0 ? 1u << owner : 0;
            kinds &= ~(1u << property);
        }

        bool isOne = BitOperations.PopCount(kinds) == 1 && (expected & ~kinds) == 0;
        return isOne ? BitOperations.TrailingZeroCount(kinds) : null;
    }

    private readonly bool IsRefused(int kind, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out DiagnosticDescriptor? fault)
    {
        Dimension dimension = _figure.Dimension;
        fault = kind switch
        {
            MultiplyBy when (dimension != Dimension.Number && dimension != Dimension.Ratio) || _figure.Amount <= 0m => CatalogErrors.BadMultiple,
            ChangeBy when dimension != Dimension.Ratio && dimension != Dimension.Points => CatalogErrors.BadChange,
            GrowBy or AverageGrowth when dimension != Dimension.Ratio => CatalogErrors.BadRate,
            _ => null,
        };
        return fault is not null;
    }

    private readonly Goal Make(int kind) => kind switch
    {
        MultiplyBy => new MultipleGoal(_figure),
        IncreaseBy => new IncreaseGoal(_figure, _scope),
        ChangeBy => new ChangeGoal(_figure),
        GrowBy => new AnnualGrowthGoal(_figure),
        AverageGrowth => new AverageGrowthGoal(_figure),
        Cumulative => new CumulativeGoal(_figure),
        Between => new LevelGoal(_figure),
        RelativeTo => new RelativeGoal(_reference!, _relation),
        PreviousYear => new PreviousYearGoal(_relation),
        Floor => new FloorStretchGoal(_floor!, _stretch!),
        AsAssigned => new AsAssignedGoal(_words!),
        SetYearly => new SetYearlyGoal(),
        Rank => new RankGoal(_rank!.Value, _universe),
        NoNumber => new NoNumberGoal(_words!),
        _ => new DoneGoal(),
    };

    private static Figure ReadMultiple(ref LocatedReader reader, CatalogParseState session)
    {
        if (reader.Token != JsonTokenType.Number)
            return session.ReadFigure(ref reader) ?? default;
        return reader.ReadDecimal() is { } number ? new Figure(number, Unit.One) : default;
    }

    private static int? ReadRank(ref LocatedReader reader) => reader.ReadInteger(1, 1_000_000);

    private static void ReadPer(ref LocatedReader reader)
    {
        if (reader.TryReadUtf8(TextLimits.Word, out ReadOnlySpan<byte> word) && !word.SequenceEqual("year"u8))
            reader.Fault(CatalogErrors.UnknownWord, TextPreview.OfUtf8(word), "year", "year");
    }
}
