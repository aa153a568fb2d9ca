using System.Text.RegularExpressions;

namespace Indicators.Docs.Tests;

/// <summary>Links inside the repository lead somewhere, and those of a package's README can be made absolute.</summary>
public partial class LinkTests
{
    public static TheoryData<string> Pages => [.. Repository.Pages];

    public static TheoryData<string> Packed => [.. Repository.Pages.Where(page => page == "README.md" || (page.StartsWith("src/", StringComparison.Ordinal) && page.EndsWith("README.md", StringComparison.Ordinal)))];

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_link_leads_somewhere(string page)
    {
        string folder = Path.GetDirectoryName(Repository.File(page))!;
        foreach (string link in LinksOf(page))
        {
            string target = Path.Combine(folder, Uri.UnescapeDataString(link));
            (File.Exists(target) || Directory.Exists(target)).Should().BeTrue("{0} links to {1}", page, link);
        }
    }

    /// <summary>A packed README is seen without the files around it: its links are counted from the root when it is packed.</summary>
    [Theory]
    [MemberData(nameof(Packed))]
    public void A_packed_README_links_from_the_root(string page)
    {
        foreach (string link in LinksOf(page))
        {
            string fromRoot = link.Replace("../", "", StringComparison.Ordinal);
            (File.Exists(Repository.File(fromRoot)) || Directory.Exists(Repository.File(fromRoot))).Should().BeTrue("{0} links to {1}", page, link);
        }

        File.ReadAllText(Repository.File(page)).Should().NotContain("<img", "a gallery shows no markup");
    }

    private static IEnumerable<string> LinksOf(string page) => Link().Matches(File.ReadAllText(Repository.File(page))).Select(match => match.Groups[1].Value);

    [GeneratedRegex(@"\]\((?!https?:|mailto:|#)([^)#\s]+)")]
    private static partial Regex Link();
}
