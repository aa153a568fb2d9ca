using System.Text.Json.Serialization;
using NodaTime;

namespace Indicators;

/// <summary>
/// What figures are about (主体): a region, cluster, enterprise, institution, programme or plan. It carries the names, and
/// it lives in time: districts are merged and renamed.
/// </summary>
/// <remarks>Immutable, equal by value; where it was read is not part of the equality. Other subjects are named by id.</remarks>
/// <example><code>
/// var chongqing = new Subject("chongqing", SubjectKind.Region, new LocalizedText("重庆市", "Chongqing"))
/// {
///     Code = "500000", ParentId = "cn",
/// };
/// </code></example>
public sealed record Subject : ICatalogItem
{
    /// <summary>Creates a subject.</summary>
    /// <param name="id">Its id in the catalogue: letters, digits and <c>- _ . + / :</c>.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="name">Its name.</param>
    /// <exception cref="ArgumentException">The id has other characters.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The kind is not stated.</exception>
    public Subject(string id, SubjectKind kind, LocalizedText name)
    {
        ArgumentNullException.ThrowIfNull(name);
        Id = Identifier.Require(id, nameof(id));
        Kind = Vocabulary.SubjectKinds.Require(kind, nameof(kind));
        Name = name;
    }

    /// <summary>The id in the catalogue.</summary>
    public string Id { get; }

    /// <summary>What it is.</summary>
    public SubjectKind Kind { get; init; }

    /// <summary>Its official code, such as the division code 500000; or null. A functional zone has none.</summary>
    public string? Code { get; init; }

    /// <summary>The name.</summary>
    public LocalizedText Name { get; init; }

    /// <summary>Other names texts use for it.</summary>
    public IReadOnlyList<string> Aliases { get; init => field = ValueList<string>.Of(value, nameof(Aliases)); } = ValueList<string>.Empty;

    /// <summary>The id of the subject it is part of; or null.</summary>
    public string? ParentId { get; init => field = Identifier.RequireOrNull(value, nameof(ParentId)); }

    /// <summary>The first day it exists; null for always.</summary>
    [JsonConverter(typeof(NullableLocalDateJsonConverter))]
    public LocalDate? ValidFrom { get; init; }

    /// <summary>The last day it exists; null for still.</summary>
    [JsonConverter(typeof(NullableLocalDateJsonConverter))]
    public LocalDate? ValidTo { get; init; }

    /// <summary>The ids of those that took its place.</summary>
    public IReadOnlyList<string> SuccessorIds { get; init => field = ValueList<string>.Of(value, nameof(SuccessorIds)); } =
        ValueList<string>.Empty;

    /// <summary>The id of the source that says so; or null.</summary>
    public string? SourceId { get; init => field = Identifier.RequireOrNull(value, nameof(SourceId)); }

    /// <summary>A remark; or null.</summary>
    public string? Note { get; init; }

    /// <summary>Where it was read; null for one made in code. Not part of the equality.</summary>
    public SourceLocation? Location { get => Place.Location; init => Place = ItemPlace.Of(value); }

    internal ItemPlace Place { get; init; }

    ItemPlace ICatalogItem.Place => Place;

    /// <summary>True when it exists on a day.</summary>
    public bool ExistsOn(DateOnly date) => ExistsOn(LocalDate.FromDateOnly(date));

    /// <summary>The subject with the days it exists, both included.</summary>
    /// <param name="from">The first day; null for always.</param>
    /// <param name="to">The last day; null for still.</param>
    public Subject ValidBetween(DateOnly? from, DateOnly? to) => this with
    {
        ValidFrom = from is { } first ? LocalDate.FromDateOnly(first) : null,
        ValidTo = to is { } last ? LocalDate.FromDateOnly(last) : null,
    };

    /// <summary>Id and name.</summary>
    public override string ToString() => $"{Id} ({Name})";

    internal bool ExistsOn(LocalDate date) => (ValidFrom is not { } from || from <= date) && (ValidTo is not { } to || date <= to);
}
