using System.Numerics;
using static Indicators.Json.RowHead;

namespace Indicators.Json;

/// <summary>Reads a goal written as an object. Its kind is the one property of it that names a kind, wherever it stands.</summary>
internal struct GoalEntry : IEntry<Goal>
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
    private static readonly (int Property, int Kind)[] Companions =
        [(As, IncreaseBy), (Per, GrowBy), (Relation, RelativeTo), (Universe, Rank), (Stretch, Floor)];

    /// <summary>A bit for each of them.</summary>
    private const uint AllCompanions = (1u << As) | (1u << Per) | (1u << Relation) | (1u << Universe) | (1u << Stretch);

    private uint _stated;
    private int _at;
    private Figure? _figure;
    private IncreaseScope? _scope;
    private GoalReference? _reference;
    private GoalRelation? _relation;
    private int? _rank;
    private string? _universe;
    private LocalizedText? _words;
    private Goal? _floor;
    private Goal? _stretch;
    private bool _isSo;

    public static ObjectShape Shape { get; } = ObjectShape.Of<GoalEntry, Goal>("goal");

    public bool Row<TPass>(ref TPass pass, int row, Goal? item)
        where TPass : struct, IRowPass, allows ref struct
    {
        _stated |= 1u << row;
        if ((AllCompanions & (1u << row)) == 0)
            pass.Place(ref _at);
        switch (row)
        {
            case MultiplyBy:
                pass.Value<MultipleValue, Figure?>(
                    Optional("multiplyBy"u8, "\"2\" is twice the baseline."),
                    ref _figure, (item as MultipleGoal)?.Factor);
                break;
            case IncreaseBy: pass.Figure(Optional("increaseBy"u8), ref _figure, (item as IncreaseGoal)?.Amount); break;
            case As: pass.Value<IncreaseScopeValue, IncreaseScope?>(Optional("as"u8), ref _scope, (item as IncreaseGoal)?.Scope); break;
            case ChangeBy: pass.Figure(Optional("changeBy"u8), ref _figure, (item as ChangeGoal)?.Change); break;
            case GrowBy: pass.Figure(Optional("growBy"u8), ref _figure, (item as AnnualGrowthGoal)?.Rate); break;
            case Per: pass.Value<PerYear, bool>(Optional("per"u8), ref _isSo, item is AnnualGrowthGoal); break;
            case AverageGrowth: pass.Figure(Optional("averageGrowth"u8), ref _figure, (item as AverageGrowthGoal)?.Rate); break;
            case Cumulative: pass.Figure(Optional("cumulative"u8), ref _figure, (item as CumulativeGoal)?.Total); break;
            case Between: pass.Value<BetweenValue, Figure?>(Optional("between"u8), ref _figure, (item as LevelGoal)?.Figure); break;
            case Done: pass.Flag(Optional("done"u8), ref _isSo, item is DoneGoal, word: true); break;
            default: return RowOfWords(ref pass, row, item);
        }

        return true;
    }

    private bool RowOfWords<TPass>(ref TPass pass, int row, Goal? item)
        where TPass : struct, IRowPass, allows ref struct
    {
        switch (row)
        {
            case RelativeTo:
                pass.Object<GoalReferenceEntry, GoalReference>(
                    Optional("relativeTo"u8, "The other series."),
                    ref _reference, (item as RelativeGoal)?.Reference, null);
                break;
            case Relation:
                pass.WordOrNone(
                    Optional("relation"u8, "at-most is known since revision 2."),
                    ref _relation, (item as RelativeGoal)?.Relation, Vocabulary.GoalRelations);
                break;
            case SetYearly: pass.Flag(Optional("setYearly"u8), ref _isSo, item is SetYearlyGoal, word: true); break;
            case Rank: pass.Number(Optional("rank"u8), ref _rank, (item as RankGoal)?.Rank, 1, 1_000_000); break;
            case Universe:
                pass.Reference(
                    Optional("universe"u8, "What is ranked, such as cn/cities."),
                    ref _universe, (item as RankGoal)?.Universe);
                break;
            case NoNumber: pass.Wording(Optional("noNumber"u8), ref _words, (item as NoNumberGoal)?.Text); break;
            case PreviousYear:
                pass.WordOrNone(
                    Optional("previousYear"u8),
                    ref _relation, (item as PreviousYearGoal)?.Relation, Vocabulary.GoalRelations);
                break;
            case Floor: pass.Value<GoalValue, Goal?>(Optional("floor"u8), ref _floor, (item as FloorStretchGoal)?.Floor); break;
            case Stretch: pass.Value<GoalValue, Goal?>(Optional("stretch"u8), ref _stretch, (item as FloorStretchGoal)?.Stretch); break;
            case AsAssigned: pass.Wording(Optional("asAssigned"u8), ref _words, (item as AsAssignedGoal)?.Text); break;
            default: return false;
        }

        return true;
    }

    public readonly Goal Build(ref LocatedReader reader, CatalogParseState session, int start)
    {
        if (KindOrNone() is not { } kind)
        {
            reader.Fault(start, CatalogErrors.BadGoal, Shape.Listed());
            return new DoneGoal();
        }

        if (kind == RelativeTo && _relation is null)
            reader.Fault(start, CatalogErrors.MissingProperty, "relation", Shape.Title);
        else if (kind == Floor && _stretch is null)
            reader.Fault(start, CatalogErrors.MissingProperty, "stretch", Shape.Title);
        else if (kind == Floor && !FloorStretchGoal.Belong(_floor!, _stretch!))
            reader.Fault(start, CatalogErrors.BadStretch, TextPreview.Of(_stretch!.ToText(Language.Chinese)),
                TextPreview.Of(_floor!.ToText(Language.Chinese)));
        else if (IsRefused(kind, out DiagnosticDescriptor? fault))
            reader.Fault(_at, fault, TextPreview.Of(_figure!.Value.Literal));
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
        Figure figure = _figure ?? default;
        Dimension dimension = figure.Dimension;
        fault = kind switch
        {
            MultiplyBy when (dimension != Dimension.Number && dimension != Dimension.Ratio) || figure.Amount <= 0m =>
                CatalogErrors.BadMultiple,
            ChangeBy when dimension != Dimension.Ratio && dimension != Dimension.Points => CatalogErrors.BadChange,
            GrowBy or AverageGrowth when dimension != Dimension.Ratio => CatalogErrors.BadRate,
            _ => null,
        };
        return fault is not null;
    }

    private readonly Goal Make(int kind) => kind switch
    {
        MultiplyBy => new MultipleGoal(_figure ?? default),
        IncreaseBy => new IncreaseGoal(_figure ?? default, _scope ?? default),
        ChangeBy => new ChangeGoal(_figure ?? default),
        GrowBy => new AnnualGrowthGoal(_figure ?? default),
        AverageGrowth => new AverageGrowthGoal(_figure ?? default),
        Cumulative => new CumulativeGoal(_figure ?? default),
        Between => new LevelGoal(_figure ?? default),
        RelativeTo => new RelativeGoal(_reference!, _relation ?? default),
        PreviousYear => new PreviousYearGoal(_relation ?? default),
        Floor => new FloorStretchGoal(_floor!, _stretch!),
        AsAssigned => new AsAssignedGoal(_words!),
        SetYearly => new SetYearlyGoal(),
        Rank => new RankGoal(_rank!.Value, _universe),
        NoNumber => new NoNumberGoal(_words!),
        _ => new DoneGoal(),
    };
}
