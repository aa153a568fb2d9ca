using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Indicators.Json;

namespace Indicators.Tests.Json;

/// <summary>Files made to break a reader: each is one clear error, or read.</summary>
public class HostileFileTests
{
    private static readonly byte[] Everything = File.ReadAllBytes(RepositoryFiles.TestData("format-1/everything.json"));

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t")]
    [InlineData("\uFEFF")]
    public void An_empty_file_is_one_error(string text) => OnlyError(text).Should().Be(CatalogErrors.Empty);

    [Theory]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"formatVersion\"")]
    [InlineData("1")]
    public void A_root_that_is_no_object_is_one_error(string text) => OnlyError(text).Should().Be(CatalogErrors.WrongType);

    [Theory]
    [InlineData("{", "IND0005")]
    [InlineData("{ \"formatVersion\": 1", "IND0005")]
    [InlineData("{ \"formatVersion\": 1, ", "IND0005")]
    [InlineData("{ \"formatVersion\": 1 } x", "IND0004")]
    [InlineData("{ \"formatVersion\": 1 } {}", "IND0004")]
    [InlineData("{ 'formatVersion': 1 }", "IND0004")]
    [InlineData("{ \"formatVersion\": 01 }", "IND0004")]
    [InlineData("{ \"formatVersion\": NaN }", "IND0004")]
    [InlineData("{ \"formatVersion\": 1\u0000 }", "IND0004")]
    public void What_is_not_JSON_is_one_error(string text, string id) => OnlyError(text).Id.Should().Be(id);

    [Fact]
    public void A_byte_order_mark_is_read_over() => CatalogText.Errors([0xEF, 0xBB, 0xBF, .. Everything]).Should().BeEmpty();

    [Fact]
    public void A_byte_that_is_not_UTF8_is_located()
    {
        byte[] broken = [.. Everything];
        int at = broken.AsSpan().IndexOf("示例市"u8) + 4;
        broken[at] = 0xFF;

        Diagnostic error = CatalogText.Errors(broken).Should().ContainSingle().Subject;

        error.Descriptor.Should().Be(CatalogErrors.NotUtf8);
        error.Location!.Line.Should().Be(1 + broken.AsSpan(0, at).Count((byte)'\n'));
    }

    [Fact]
    public void A_file_in_UTF16_is_one_error() =>
        CatalogText.Errors(Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("{ }")).ToArray())
            .Should().ContainSingle().Which.Descriptor.Should().Be(CatalogErrors.NotUtf8);

    [Theory]
    [InlineData('[')]
    [InlineData('{')]
    public void Deep_nesting_is_an_error_and_no_stack_overflow(char bracket)
    {
        string nested = bracket == '[' ? new string('[', 100_000) : string.Concat(Enumerable.Repeat("{\"of\":", 100_000));

        CatalogText.Errors($"{{ \"formatVersion\": 1, \"sources\": {nested}").Should().Contain(error => error.Descriptor == CatalogErrors.TooDeep);
    }

    [Fact]
    public void Transformations_of_transformations_are_read_as_deep_as_JSON_goes()
    {
        string nested = string.Concat(Enumerable.Repeat("{ \"kind\": \"growth-year\", \"of\": ", 100));
        string text = CatalogText.WithObservation("\"indicator\": \"firms\", \"subject\": \"city\", \"period\": \"2023\", \"transformation\": " + nested);

        CatalogText.Errors(text).Should().ContainSingle().Which.Descriptor.Should().Be(CatalogErrors.TooDeep);
    }

    [Fact]
    public void A_hundred_thousand_digits_are_refused_wherever_they_stand()
    {
        string digits = new('9', 100_000);

        OnlyError($"{{ \"formatVersion\": {digits} }}").Should().Be(CatalogErrors.NumberOutOfRange);
        OnlyError(CatalogText.WithTarget($"\"due\": \"2027\", \"goal\": {{ \"multiplyBy\": {digits} }}")).Should().Be(CatalogErrors.NumberNotExact);
        OnlyError(CatalogText.WithTarget($"\"due\": \"2027\", \"goal\": {{ \"rank\": {digits} }}")).Should().Be(CatalogErrors.NumberOutOfRange);
        OnlyError(CatalogText.WithTarget($"\"due\": \"2027\", \"goal\": \"{digits}家\"")).Should().Be(CatalogErrors.TooLong);
        OnlyError(CatalogText.WithTarget($"\"due\": \"{digits}\", \"goal\": \"1家\"")).Should().Be(CatalogErrors.TooLong);
        OnlyError(CatalogText.With($"\"units\": [ {{ \"code\": \"u\", \"symbol\": \"幢\", \"dimension\": \"count\", \"factor\": \"{digits}\" }} ]")).Should().Be(CatalogErrors.TooLong);
    }

    [Fact]
    public void A_huge_text_is_refused_with_a_short_message()
    {
        ImmutableArray<Diagnostic> errors = CatalogText.Errors(
            $"{{ \"formatVersion\": 1, \"{new string('x', 5_000_000)}\": 1, \"sources\": [ {{ \"id\": \"{new string('a', 5_000_000)}\", \"title\": \"{new string('题', 1_000_000)}\", \"publisher\": \"p\" }} ] }}");

        errors.Select(error => error.Id).Should().Equal("IND0011", "IND0017", "IND0017");
        errors.Should().OnlyContain(error => error.ToString().Length < 500 && error.ToText(Language.Chinese).Length < 500 && error.Location!.Path.Length < 200);
    }

    [Fact]
    public void Of_very_many_errors_the_first_are_listed_and_the_rest_counted()
    {
        string text = $"{{ \"formatVersion\": 1, {string.Join(", ", Enumerable.Repeat("\"sources\": []", 50_000))} }}";

        bool read = CatalogReader.TryRead(
            [new CatalogFile("c.json", Encoding.UTF8.GetBytes(text))], out _, out ImmutableArray<Diagnostic> errors, new CatalogReadOptions { MaxErrorsPerFile = 100 });

        read.Should().BeFalse();
        errors.Should().HaveCount(101);
        errors[^1].Descriptor.Should().Be(CatalogErrors.TooManyErrors);
        errors[^1].Arguments.Should().Equal("49899");
    }

    [Fact]
    public void A_circle_of_fifty_thousand_parents_is_one_error()
    {
        const int Count = 50_000;
        var text = new StringBuilder("{ \"formatVersion\": 1, \"subjects\": [\n");
        for (int i = 0; i < Count; i++)
            text.Append(CultureInfo.InvariantCulture, $"{(i == 0 ? "" : ",")}{{ \"id\": \"s{i}\", \"kind\": \"group\", \"name\": {{ \"en\": \"s\" }}, \"parent\": \"s{(i + 1) % Count}\" }}\n");

        Diagnostic error = CatalogText.Errors(text.Append("] }").ToString()).Should().ContainSingle().Subject;

        error.Descriptor.Should().Be(CatalogDiagnostics.Cycle);
        error.ToString().Length.Should().BeLessThan(500);
    }

    [Fact]
    public void More_units_than_anybody_has_are_an_error()
    {
        IEnumerable<string> units = Enumerable.Range(0, 20_000).Select(i => $"{{ \"code\": \"u{i}\", \"symbol\": \"幢{i}幢\", \"dimension\": \"count\" }}");

        OnlyError($"{{ \"formatVersion\": 1, \"units\": [ {string.Join(",\n", units)} ] }}").Should().Be(CatalogErrors.TooManyUnits);
    }

    [Fact]
    public void A_file_larger_than_allowed_is_not_read()
    {
        using var stream = new MemoryStream(Everything);

        bool read = CatalogReader.TryRead(stream, "large.json", out _, out ImmutableArray<Diagnostic> errors, new CatalogReadOptions { MaxFileBytes = 1000 });

        read.Should().BeFalse();
        errors.Should().ContainSingle().Which.Descriptor.Should().Be(CatalogErrors.FileTooLarge);
    }

    [Fact]
    public void Half_a_surrogate_pair_is_an_error_in_a_value_and_in_a_name() =>
        CatalogText.Errors("{ \"formatVersion\": 1, \"\\udc00\": 1, \"sources\": [ { \"id\": \"\\ud800\", \"title\": \"\\ud83d\\ude00\", \"publisher\": \"p\" } ] }")
            .Select(error => error.Id).Should().Equal("IND0020", "IND0011", "IND0020");

    [Fact]
    public void An_escaped_property_name_is_the_property_it_spells() =>
        CatalogText.Errors("{ \"f\\u006frmatVersion\": 1, \"sourc\\u0065s\": [ { \"\\u0069d\": \"a\", \"title\": \"t\", \"publisher\": \"p\" } ] }").Should().BeEmpty();

    [Fact]
    public void A_file_cut_off_anywhere_is_read_without_its_rest_and_says_where_it_ends()
    {
        for (int length = 1; length < Everything.Length - 2; length += 97)
        {
            ImmutableArray<Diagnostic> errors = CatalogText.Errors(Everything[..length]);

            errors.Should().Contain(
                error => error.Descriptor == CatalogErrors.Truncated || error.Descriptor == CatalogErrors.NotUtf8 || error.Descriptor == CatalogErrors.NotJson, "at {0}", length);
        }
    }

    private static DiagnosticDescriptor OnlyError(string text) => CatalogText.Errors(text).Should().ContainSingle().Subject.Descriptor;
}
