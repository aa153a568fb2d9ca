using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>
/// A row of a plan without a number of its own: it is set year by year (各年度视情提出), in targets that name this one as their parent.
/// </summary>
[JsonConverter(typeof(CatalogEntryJsonConverter<SetYearlyGoal>))]
public sealed record SetYearlyGoal : Goal
{
    /// <inheritdoc/>
    public override string ToText(Language language) => ModelWordings.Table.ToText("goal.set-yearly", language);
}
