using Microsoft.EntityFrameworkCore.Storage;

namespace Indicators.EntityFrameworkCore;

/// <summary>Which of the databases it is, where they differ.</summary>
internal static class DatabaseKind
{
    public static bool IsPostgres(IDatabaseProvider provider) => provider.Name == "Npgsql.EntityFrameworkCore.PostgreSQL";
}
