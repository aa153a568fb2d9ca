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
    [InlineData("format-1/everything-revision-2.json", "5331f2e4ced018fdac5ab05e220a58de284f1952db3eff6bf66e51a0403c3d10")]
    [InlineData("format-1/everything-revision-3.json", "1c9a356dbecb768bf6e6208b310e8ee8abddfd4125c952720d10823d3f8dd90b")]
    public void The_golden_files_of_version_1_have_not_been_touched(string file, string hash) =>
        Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(RepositoryFiles.TestData(file)))).Should().Be(hash);

    [Fact]
    public void Version_1_is_read_with_every_section()
    {
        IndicatorCatalog catalog = CatalogReader.Read(RepositoryFiles.TestData("format-1"));

        catalog.OwnUnits.Should().HaveCount(3);
        catalog.Sources.Should().HaveCount(8);
        catalog.Subjects.Should().HaveCount(12);
        catalog.Indicators.Should().HaveCount(18);
        catalog.Observations.Should().HaveCount(27);
        catalog.Targets.Should().HaveCount(21);
        catalog.Frameworks.Should().HaveCount(3);
        catalog.Compositions.Should().HaveCount(4);
        catalog.Assessments.Should().ContainSingle();
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
    [InlineData("{ \"formatVersion\": 1, \"revision\": 5, \"newSection\": [ { \"a\": 1 } ] }")]
    [InlineData("{ \"formatVersion\": 1, \"sources\": [ { \"colour\": \"red\" } ], \"revision\": 99 }")]
    public void A_newer_revision_is_one_clear_error(string json)
    {
        ImmutableArray<Diagnostic> errors = CatalogText.Errors(json);

        errors.Should().ContainSingle().Which.Descriptor.Should().Be(CatalogErrors.NewerRevision);
        errors[0].Location!.Path.Should().Be("$.revision");
        errors[0].ToText(Language.English).Should().Contain("written for a newer version");
        errors[0].ToText(Language.Chinese).Should().Contain("为更新的版本而写");
    }

    [Theory]
    [InlineData("{ \"formatVersion\": 1, \"revision\": 1 }")]
    [InlineData("{ \"formatVersion\": 1, \"revision\": 2 }")]
    [InlineData("{ \"formatVersion\": 1, \"sources\": [ { \"id\": \"s\", \"title\": \"T\", \"publisher\": \"P\", \"authority\": \"media\" } ] }")]
    public void A_known_revision_stated_or_not_is_read(string json) => CatalogText.Errors(json).Should().BeEmpty();

    /// <summary>A file that uses nothing new stays readable by every version: the revision is written only where it is needed.</summary>
    [Fact]
    public void The_revision_is_written_where_an_entry_needs_it()
    {
        CatalogWriter.ToJson(CatalogReader.Read(RepositoryFiles.TestData("format-1/everything.json"))).Should().NotContain("revision");
        CatalogWriter.ToJson(CatalogReader.Read(RepositoryFiles.TestData("format-1"))).Should().Contain("\"formatVersion\": 1,\n  \"revision\": 3,");
    }

    [Theory]
    [InlineData("{ \"formatVersion\": 0 }", "IND0018")]
    [InlineData("{ \"formatVersion\": 1.5 }", "IND0018")]
    [InlineData("{ \"formatVersion\": \"1\" }", "IND0014")]
    [InlineData("{ }", "IND0013")]
    public void A_version_that_is_none_is_an_error(string json, string id) =>
        CatalogText.Errors(json).Select(error => error.Id).Should().Equal(id);
}
