namespace SisterCity.Partners.Tests;

/// <summary>A test that runs a Python script with jsonschema.</summary>
public sealed class PythonFactAttribute : FactAttribute
{
    public PythonFactAttribute() => Skip = Programs.AreRequired || Programs.Python is not null
        ? null
        : "NOT TESTED: the Python sample, since there is no python3 with jsonschema. Install python3-jsonschema (.ci/run does) and run ./build.sh test again.";
}

/// <summary>A test that opens a page in headless Chromium.</summary>
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = Programs.AreRequired || Programs.Chromium is not null
        ? Node.WhyNot
        : "NOT TESTED: the page, since chromium is not on the PATH. Install it (.ci/run does) and run ./build.sh test again.";
}
