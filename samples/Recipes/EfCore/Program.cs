using Indicators;
using Indicators.EntityFrameworkCore;
using Indicators.Samples.Recipes;
using Microsoft.EntityFrameworkCore;

// Figures as columns: ordered by their value whatever unit they were published in, and summed by the database without losing a digit.
await using var fields = new FieldContext();
await fields.Database.OpenConnectionAsync();
await fields.Database.EnsureCreatedAsync();
fields.AddRange(
    new Field { Name = "east", Area = Figure.Parse("15亩") },
    new Field { Name = "west", Area = Figure.Parse("0.8公顷") },
    new Field { Name = "north", Area = Figure.Parse("12000平方米") });
await fields.SaveChangesAsync();

foreach (Field field in await fields.Fields.OrderByDescending(field => field.Area.OrderKey()).ToListAsync())
    Console.WriteLine($"{field.Name}: {field.Area.Literal}");
Console.WriteLine(await fields.Fields.SumAsync(field => field.Area, StandardUnits.Hectare));
