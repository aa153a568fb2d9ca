using System.Text.Json.Serialization;
using NodaTime;

namespace Indicators;

/// <summary>Where a statement was published (来源).</summary>
/// <remarks>Immutable, equal by value; where it was read is not part of the equality.</remarks>
/// <example><code>
/// var source = new Source("cqrb-2024-02-27", "…", "重庆日报") { Published = TimePeriod.Parse("2024-02-27") };
/// </code></example>
public sealed record Source : ICatalogItem
{
    /// <summary>Creates a source.</summary>
    /// <param name="id">Its id in the catalogue: letters, digits and <c>- _ . + / :</c>.</param>
    /// <param name="title">Its title.</param>
    /// <param name="publisher">Who published it.</param>
    /// <exception cref="ArgumentException">The id has other characters, or title or publisher is blank.</exception>
    public Source(string id, string title, string publisher)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        ArgumentException.ThrowIfNullOrWhiteSpace(publisher);
        Id = Identifier.Require(id, nameof(id));
        Title = title;
        Publisher = publisher;
    }

    /// <summary>The id in the catalogue.</summary>
    public string Id { get; }

    /// <summary>The title.</summary>
    public string Title { get; init; }

    /// <summary>Who published it.</summary>
    public string Publisher { get; init; }

    /// <summary>When it was published: a day, or the month or year where no more is known; null where nothing is.</summary>
    public TimePeriod? Published { get; init; }

    /// <summary>The address (http or https) of the original; or null.</summary>
    public string? Address { get; init => field = RequireAddress(value); }

    /// <summary>The number of the document, such as 渝府发〔2021〕18号; or null.</summary>
    public string? DocumentNumber { get; init; }

    /// <summary>What kind of body speaks; where two sources differ, it says which counts.</summary>
    public SourceAuthority Authority { get; init => field = Vocabulary.Authorities.Require(value, nameof(Authority)); }

    /// <summary>The basis its growth is on, where it says so once for all (按可比口径计算); a figure or an indicator may say otherwise.</summary>
    public ComparisonBasis Basis { get; init => field = Vocabulary.ComparisonBases.Require(value, nameof(Basis)); }

    /// <summary>A remark; or null.</summary>
    public string? Note { get; init; }

    /// <summary>The day from which on it was certainly public: the last day of <see cref="Published"/>.</summary>
    [JsonConverter(typeof(NullableLocalDateJsonConverter))]
    public LocalDate? PublishedBy => Published?.End;

    /// <summary>Where it was read; null for one made in code. Not part of the equality.</summary>
    public SourceLocation? Location { get => Place.Location; init => Place = ItemPlace.Of(value); }

    internal ItemPlace Place { get; init; }

    ItemPlace ICatalogItem.Place => Place;

    /// <summary>Id and title.</summary>
    public override string ToString() => $"{Id} ({Title})";

    private static string? RequireAddress(string? address)
    {
        if (address is null)
            return null;
        return Uri.TryCreate(address, UriKind.Absolute, out Uri? uri)
            && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
            ? address
            : throw new ArgumentException($"'{address}' is no address of a source; give an absolute http or https address.",
                nameof(address));
    }
}
