using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Indicators;

public readonly partial struct Transformation : IParsable<Transformation>
{
    /// <summary>The canonical text: <c>level</c>, <c>growth-year</c>, <c>difference[of=growth-year;period=2023]</c>.</summary>
    public override string ToString()
    {
        string code = Vocabulary.Transformations.CodeOf(Kind);
        if (_form is null)
            return code;
        var parts = new List<string>();
        foreach ((string name, string? value) in Parts(_form))
        {
            if (value is not null)
                parts.Add(value.Length == 0 ? name : $"{name}={value}");
        }

        return parts.Count == 0 ? code : $"{code}[{string.Join(';', parts)}]";
    }

    /// <summary>The transformation in words: 同比增长, growth on a year earlier.</summary>
    /// <param name="language">The language.</param>
    public string ToText(Language language) => ToText(language, (id, _) => id);

    /// <summary>The transformation in words, what it is measured against by its name: 占比（主体中国）, share (subject China).</summary>
    /// <param name="language">The language.</param>
    /// <param name="catalog">Where the names are; what it does not know keeps its id.</param>
    public string ToText(Language language, IndicatorCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return ToText(language, catalog.NameOf);
    }

    /// <summary>The transformation in words, with what it is measured against by name.</summary>
    internal string ToText(Language language, Func<string, Language, string> nameOf)
    {
        string name = Vocabulary.Transformations.NameOf(Kind, language);
        if (_form is null)
            return name;
        string separator = ModelWordings.Table["transformation.detail-separator"].In(language);
        string details = string.Join(separator, Details(_form, language, nameOf).OfType<string>());
        return details.Length > 0 ? ModelWordings.Table.ToText("transformation.details", language, name, details) : name;
    }

    /// <summary>Reads the canonical text.</summary>
    /// <param name="s">The text that <see cref="ToString()"/> writes.</param>
    /// <param name="provider">Not consulted.</param>
    /// <exception cref="FormatException">The text is no transformation; the message says where and what was expected.</exception>
    public static Transformation Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        var reader = new TransformationReader(s);
        return reader.TryReadWhole(out Transformation result) ? result : throw new FormatException(reader.Fault);
    }

    /// <summary>Reads the canonical text; false where <see cref="Parse(string, IFormatProvider?)"/> would throw.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Transformation result)
    {
        result = default;
        return s is not null && new TransformationReader(s).TryReadWhole(out result);
    }

    private static (string Name, string? Value)[] Parts(TransformationForm form) =>
    [
        ("of", form.Of == default ? null : form.Of.ToString()),
        ("period", form.BasePeriod?.ToString()),
        ("subject", form.BaseSubjectId),
        ("indicator", form.BaseIndicatorId),
        ("years", form.Years?.ToString(CultureInfo.InvariantCulture)),
        ("universe", form.Universe),
        ("seasonallyAdjusted", form.IsSeasonallyAdjusted ? "" : null),
        ("annualised", form.IsAnnualised ? "" : null),
        ("basis", form.Basis == default ? null : Vocabulary.ComparisonBases.CodeOf(form.Basis)),
    ];

    private static string?[] Details(TransformationForm form, Language language, Func<string, Language, string> nameOf)
    {
        return
        [
            form.Of == default ? null : Worded("of", form.Of.ToText(language, nameOf)),
            Worded("base-period", form.BasePeriod?.ToText(language)),
            Worded("base-subject", NameOf(form.BaseSubjectId)),
            Worded("base-indicator", NameOf(form.BaseIndicatorId)),
            Worded("years", form.Years?.ToString(CultureInfo.InvariantCulture)),
            Worded("universe", form.Universe),
            Worded("seasonally-adjusted", form.IsSeasonallyAdjusted ? "" : null),
            Worded("annualised", form.IsAnnualised ? "" : null),
            form.Basis == default ? null : Vocabulary.ComparisonBases.NameOf(form.Basis, language),
        ];

        string? NameOf(string? id) => id is null ? null : nameOf(id, language);

        string? Worded(string part, string? value) =>
            value is null ? null : ModelWordings.Table.ToText($"transformation.{part}", language, value);
    }
}
