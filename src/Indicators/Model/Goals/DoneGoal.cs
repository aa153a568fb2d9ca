using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>Something to be finished: 建成, 投产, 出台. Done or not done.</summary>
[JsonConverter(typeof(CatalogEntryJsonConverter<DoneGoal>))]
public sealed record DoneGoal : Goal
{
    /// <inheritdoc/>
    public override string ToText(Language language) => ModelWordings.Table.ToText("goal.done", language);
}
