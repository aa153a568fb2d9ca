using Indicators;

// A measure of one's own is a quantity: 1箩 is 25公斤. A classifier of one's own has a dimension of its own: 病区 are never added to 家.
Unit basket = Unit.Create("luo", "箩", Quantity.Parse("25公斤"), englishName: "basket");
Unit ward = Unit.Create("ward", "病区", Dimension.Count("ward"), englishName: "ward");
UnitSet units = UnitSet.Standard.With(basket, ward);

Figure harvest = Figure.Parse("1.2万箩", units);
Console.WriteLine(harvest.In("吨"));
Console.WriteLine(harvest.ToString(Language.English));
Console.WriteLine(Figure.Parse("超30病区", units).Range);

// The two are of different dimensions, so a sum of them has no meaning, and is refused.
try
{
    _ = Figure.Parse("3病区", units).Quantity + Figure.Parse("2家", units).Quantity;
}
catch (DimensionMismatchException wrong)
{
    Console.WriteLine(wrong.Message);
}
