using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>A goal in words alone: 再造一个“涪陵工业”, 明显提高.</summary>
[JsonConverter(typeof(CatalogEntryJsonConverter<NoNumberGoal>))]
public sealed record NoNumberGoal : Goal
{
    /// <summary>Creates the goal.</summary>
    /// <param name="text">Its wording.</param>
    public NoNumberGoal(LocalizedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Text = text;
    }

    /// <summary>The wording.</summary>
    public LocalizedText Text { get; }

    /// <inheritdoc/>
    public override string ToText(Language language) => Text.In(language);
}
