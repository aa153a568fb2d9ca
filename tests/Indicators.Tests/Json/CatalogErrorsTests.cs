using Indicators.Json;

namespace Indicators.Tests.Json;

public class CatalogErrorsTests
{
    [Fact]
    public void Every_error_has_an_id_of_its_own_in_ascending_order() =>
        CatalogErrors.All.Select(error => error.Id).Should().OnlyHaveUniqueItems().And.BeInAscendingOrder(StringComparer.Ordinal);

    [Fact]
    public void Every_error_is_listed()
    {
        var declared = typeof(CatalogErrors).GetProperties().Where(property => property.PropertyType == typeof(DiagnosticDescriptor)).Select(property => property.GetValue(null));

        CatalogErrors.All.Should().BeEquivalentTo(declared);
    }

    [Fact]
    public void Every_error_speaks_both_languages_with_any_arguments()
    {
        foreach (DiagnosticDescriptor error in CatalogErrors.All)
        {
            var diagnostic = new Diagnostic(error, null, "first", "second", "third");

            diagnostic.ToText(Language.Chinese).Should().MatchRegex(@"[\u4e00-\u9fff]");
            diagnostic.ToText(Language.English).Should().MatchRegex("[a-z]").And.NotBe(diagnostic.ToText(Language.Chinese));
        }
    }
}
