using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

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
    public string ToText(Language language)
    {
        string name = Vocabulary.Transformations.NameOf(Kind, language);
        if (_form is null)
            return name;
        var text = new StringBuilder(name);
        string details = string.Join(language == Language.English ? ", " : "，", Details(_form, language).OfType<string>());
        if (details.Length > 0)
            text.Append(language == Language.English ? " (" : "（").Append(details).Append(language == Language.English ? ")" : "）");
        return text.ToString();
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

    private static string?[] Details(TransformationForm form, Language language)
    {
        bool english = language == Language.English;
        return
        [
            form.Of == default ? null : $"{(english ? "of " : "")}{form.Of.ToText(language)}",
            form.BasePeriod is { } period ? $"{(english ? "base " : "基期")}{period}" : null,
            form.BaseSubjectId is { } subject ? $"{(english ? "subject " : "主体")}{subject}" : null,
            form.BaseIndicatorId is { } indicator ? $"{(english ? "indicator " : "指标")}{indicator}" : null,
            form.Years is { } years ? $"{years.ToString(CultureInfo.InvariantCulture)}{(english ? " years" : "年")}" : null,
            form.Universe is { } universe ? $"{(english ? "among " : "范围")}{universe}" : null,
            form.IsSeasonallyAdjusted ? (english ? "seasonally adjusted" : "季节调整") : null,
            form.IsAnnualised ? (english ? "annualised" : "折年率") : null,
            form.Basis == default ? null : Vocabulary.ComparisonBases.NameOf(form.Basis, language),
        ];
    }
}
