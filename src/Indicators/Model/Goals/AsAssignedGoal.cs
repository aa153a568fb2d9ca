using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>
/// A goal whose number is given from above: 完成国家下达任务, 达到省下达目标. Pending until the number is known; then a target
/// that names this one as its parent states it. Not a slogan: it will have a number.
/// </summary>
[JsonConverter(typeof(CatalogEntryJsonConverter<AsAssignedGoal>))]
public sealed record AsAssignedGoal : Goal
{
    /// <summary>Creates the goal.</summary>
    /// <param name="text">Its wording, which says who assigns.</param>
    public AsAssignedGoal(LocalizedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Text = text;
    }

    /// <summary>The wording, which says who assigns.</summary>
    public LocalizedText Text { get; }

    /// <inheritdoc/>
    public override string ToText(Language language) => Text.In(language);
}
