using System.Reflection;
using System.Runtime.CompilerServices;
using NodaTime;

namespace Indicators.Tests.Consistency;

/// <summary>
/// The text the compiler makes of a record prints numbers and days in the culture of the thread. A public record that holds one
/// says itself what it prints.
/// </summary>
public sealed class PrintedValuesTests
{
    private static readonly Type[] Cultural = [typeof(decimal), typeof(double), typeof(float), typeof(DateOnly), typeof(DateTime), typeof(DateTimeOffset), typeof(LocalDate)];

    private static readonly Assembly[] Packages =
        [typeof(Quantity).Assembly, typeof(Prose.PolicyClaim).Assembly, typeof(Tables.Sheet).Assembly, typeof(Tables.Excel.ExcelFiles).Assembly, typeof(Interchange.SdmxCsv).Assembly];

    [Fact]
    public void No_public_record_leaves_numbers_or_days_to_the_culture() =>
        string.Join(" ", Packages.SelectMany(package => package.GetExportedTypes()).Where(IsPrintedByTheCompiler).Where(HoldsOne).Select(type => type.Name)).Should().BeEmpty();

    private static bool IsPrintedByTheCompiler(Type type) =>
        type.GetMethod(nameof(ToString), [])?.IsDefined(typeof(CompilerGeneratedAttribute)) == true && type.GetMethod("PrintMembers", BindingFlags.Instance | BindingFlags.NonPublic) is not null;

    private static bool HoldsOne(Type type) =>
        type.GetProperties(BindingFlags.Instance | BindingFlags.Public).Any(property => Cultural.Contains(Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType));
}
