using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>A multiple of the baseline: 双倍增 and 翻一番 are 2, 增长到3倍 is 3. Not 增加n倍, which is n+1.</summary>
[JsonConverter(typeof(CatalogEntryJsonConverter<MultipleGoal>))]
public sealed record MultipleGoal : Goal
{
    /// <summary>A multiple with its bound word: 2倍以上.</summary>
    /// <param name="factor">A plain number or a ratio (倍), more than 0.</param>
    /// <exception cref="ArgumentException">The factor is of another dimension, or not more than 0.</exception>
    public MultipleGoal(Figure factor)
    {
        if (factor.Dimension != Dimension.Number && factor.Dimension != Dimension.Ratio)
            throw new ArgumentException($"'{factor.Literal}' is no multiple; give a plain number or one in 倍.", nameof(factor));
        if (factor.Amount <= 0m)
            throw new ArgumentException($"'{factor.Literal}' is no multiple; it must be more than 0.", nameof(factor));
        Factor = factor;
    }

    /// <summary>An exact multiple.</summary>
    /// <param name="factor">The multiple, more than 0: 2 for 双倍增.</param>
    public MultipleGoal(decimal factor)
        : this(new Figure(factor, Unit.One))
    {
    }

    /// <summary>The multiple as published.</summary>
    public Figure Factor { get; }

    /// <summary>The multiple as a number: 2 for 2倍 and for 200%.</summary>
    public decimal Multiple => Factor.Dimension == Dimension.Ratio ? Factor.Quantity.In(StandardUnits.Multiple).Amount : Factor.Amount;

    /// <inheritdoc/>
    public override bool NeedsBaseline => true;

    internal override Figure? FigureOrNull => Factor;

    /// <inheritdoc/>
    public override string ToText(Language language) => ModelWordings.Table.ToText(Wording, language, GoalText.Of(Factor, language));

    /// <summary>A number needs its noun; 倍 brings it along; a percentage is of something.</summary>
    private string Wording => Factor.Dimension == Dimension.Number ? "goal.multiple.number"
        : Factor.Unit == StandardUnits.Multiple ? "goal.multiple.times" : "goal.multiple.share";
}
