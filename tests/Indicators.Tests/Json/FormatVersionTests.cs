using System.Collections.Immutable;
using System.Security.Cryptography;
using Indicators.Json;

namespace Indicators.Tests.Json;

public class FormatVersionTests
{
    /// <summary>Files of a version of the format never change: what was written must stay readable.</summary>
    [Theory]
    [InlineData("format-1/everything.json", "b20abd419939ce9e914c7322cb477d82d8d4dfe6ba354334a128bb3d3feb0194")]
    [InlineData("format-1/more.observations.jsonl", "31b065d25d84e56a55d196cd9834f75ea92e21131cd51832392322d24b0b3597")]
    [InlineData("format-1/everything-later.json", "592d1e4370d98cdba9bfeec0510d355911522a8e4244e309397f743cb8a657e3")]
    public void The_golden_files_of_version_1_have_not_been_touched(string file, string hash) =>
        Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(RepositoryFiles.TestData(file)))).Should().Be(hash);

    [Fact]
    public void Version_1_is_read_with_every_section()
    {
        IndicatorCatalog catalog = CatalogReader.Read(RepositoryFiles.TestData("format-1"));

        catalog.OwnUnits.Should().HaveCount(2);
        catalog.Sources.Should().HaveCount(3);
        catalog.Subjects.Should().HaveCount(11);
        catalog.Indicators.Should().HaveCount(9);
        catalog.Observations.Should().HaveCount(17);
        catalog.Targets.Should().HaveCount(14);
        catalog.Frameworks.Should().HaveCount(2);
        catalog.Compositions.Should().HaveCount(3);
        catalog.Accepted.Should().HaveCount(2);
    }

    [Theory]
    [InlineData("{ \"formatVersion\": 2, \"newSection\": [ { \"a\": 1 } ] }")]
    [InlineData("{ \"newSection\": [ { \"a\": 1 } ], \"sources\": 5, \"formatVersion\": 99 }")]
    public void A_newer_version_is_one_clear_error(string json)
    {
        ImmutableArray<Diagnostic> errors = CatalogText.Errors(json);

        errors.Should().ContainSingle().Which.Descriptor.Should().Be(CatalogErrors.UnknownVersion);
        errors[0].Location!.Path.Should().Be("$.formatVersion");
    }

    [Theory]
    [InlineData("{ \"formatVersion\": 0 }", "IND0018")]
    [InlineData("{ \"formatVersion\": 1.5 }", "IND0018")]
    [InlineData("{ \"formatVersion\": \"1\" }", "IND0014")]
    [InlineData("{ }", "IND0013")]
    public void A_version_that_is_none_is_an_error(string json, string id) =>
        CatalogText.Errors(json).Select(error => error.Id).Should().Equal(id);
}
