using System.Collections.Immutable;

namespace Indicators.Validation;

/// <summary>How a <see cref="SarifLog"/> is written. Immutable.</summary>
public sealed record SarifOptions
{
    /// <summary>Messages in Chinese, files as the catalogue names them, no addresses of rule pages.</summary>
    public static SarifOptions Default { get; } = new();

    /// <summary>The language of messages and descriptions.</summary>
    public Language Language { get; init => field = value ?? throw new ArgumentNullException(nameof(Language)); } = Language.Chinese;

    /// <summary>
    /// The folder that the catalogue's file names are relative to, seen from the root of the repository, such as
    /// <c>data/catalog</c>; empty for the root itself. An absolute folder gives <c>file:</c> addresses.
    /// </summary>
    public string Folder { get; init => field = value ?? throw new ArgumentNullException(nameof(Folder)); } = "";

    /// <summary>
    /// Where the pages of the rules are published; with <c>https://example.org/rules/</c> that of IND3001 is
    /// <c>https://example.org/rules/IND3001.md</c>. Null: rules have no address. Only <see cref="Rules"/> have pages.
    /// </summary>
    /// <exception cref="ArgumentException">The address is relative.</exception>
    public Uri? RulePages { get; init => field = RequireAbsolute(value, nameof(RulePages)); }

    /// <summary>The rules that ran: where the names of rules come from.</summary>
    public ImmutableArray<ICatalogRule> Rules { get; init => field = value.IsDefault ? [] : value; } = StandardRules.All;

    private static Uri? RequireAbsolute(Uri? address, string name) =>
        address is null || address.IsAbsoluteUri
            ? address
            : throw new ArgumentException($"'{address}' is relative; give the absolute address of the folder of rule pages.", name);
}
