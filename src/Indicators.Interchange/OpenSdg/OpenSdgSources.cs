namespace Indicators.Interchange;

/// <summary>The sources a site names: a list, or numbered fields (source_organisation_1, source_url_1, …).</summary>
internal sealed class OpenSdgSources(IndicatorCatalogBuilder builder, OpenSdgWords words)
{
    /// <summary>Numbers are given by hand and have gaps, so that a missing one is not the end.</summary>
    private const int MostNumbered = 20;

    /// <summary>Adds what the metadata names, and gives the id of the first; null where there is none.</summary>
    public string? Add(OpenSdgMetadata metadata)
    {
        string? first = null;
        int number = 0;
        foreach ((string? organisation, string? title, string? address, string? note) in Of(metadata)
            .Where(source => (source.Organisation ?? source.Title) is not null))
        {
            string publisher = words.Of(organisation ?? title!).In(words.Own);
            var source = new Source($"{CatalogId.Of(metadata.Indicator, "indicator")}.source-{InvariantText.Of(++number)}",
                words.Of(title ?? organisation!).In(words.Own), publisher)
            {
                Address = IsAddress(address) ? address : null,
                Note = IsAddress(address) || address is null ? note : address,
                Authority = SourceAuthority.Unstated,
            };
            first ??= Known(source)?.Id ?? source.Id;
            if (Known(source) is null)
                builder.Add(source);
        }

        return first;
    }

    /// <summary>Many indicators of a site have one source.</summary>
    private Source? Known(Source source) =>
        builder.Sources.FirstOrDefault(one => one.Title == source.Title && one.Publisher == source.Publisher
            && one.Address == source.Address && one.Note == source.Note);

    private static IEnumerable<(string? Organisation, string? Title, string? Address, string? Note)> Of(OpenSdgMetadata metadata)
    {
        foreach (YamlNode item in metadata["sources"].Items)
            yield return (item.TextOf("organisation"), item.TextOf("url_text"), item.TextOf("url"), item.TextOf("other_info"));
        for (int i = 1; i <= MostNumbered; i++)
        {
            string at = InvariantText.Of(i);
            yield return (metadata.TextOf($"source_organisation_{at}"), metadata.TextOf($"source_url_text_{at}"),
                metadata.TextOf($"source_url_{at}"), metadata.TextOf($"source_other_info_{at}"));
        }
    }

    private static bool IsAddress(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps);
}
