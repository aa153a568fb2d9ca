using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>A rank to be reached: 进入全国前十.</summary>
[JsonConverter(typeof(CatalogEntryJsonConverter<RankGoal>))]
public sealed record RankGoal : Goal
{
    /// <summary>Creates the goal.</summary>
    /// <param name="rank">The last place that will do, 1 or more.</param>
    /// <param name="universe">What is ranked, such as <c>cn/cities</c>; null where the target's series says it.</param>
    /// <exception cref="ArgumentOutOfRangeException">The rank is below 1.</exception>
    public RankGoal(int rank, string? universe = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(rank, 1);
        Rank = rank;
        Universe = Identifier.RequireOrNull(universe, nameof(universe));
    }

    /// <summary>The last place that will do.</summary>
    public int Rank { get; }

    /// <summary>What is ranked; null where the target's series says it.</summary>
    public string? Universe { get; }

    /// <inheritdoc/>
    public override string ToText(Language language) => Universe is null
            ? ModelWordings.Table.ToText("goal.rank", language, Rank)
            : ModelWordings.Table.ToText("goal.rank.of", language, Rank, Universe);
}
