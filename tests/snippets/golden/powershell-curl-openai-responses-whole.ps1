if (-not $env:EXAMPLE_API_KEY) { throw 'The environment variable EXAMPLE_API_KEY is not set.' }
$curl = Get-Command curl -CommandType Application -TotalCount 1
$OutputEncoding = [Console]::OutputEncoding = [System.Text.UTF8Encoding]::new($false)
$body = @'
{
  "model": "vendor/model-1",
  "instructions": "You're terse.",
  "input": [
    {"role": "user", "content": "Say \"hi\" to C:\\new.\nIt costs $5, \u65e5\u672c\u8a9e \ud83d\ude80"}
  ],
  "temperature": 0.7,
  "max_output_tokens": 256
}
'@
$body | & $curl -sS --fail-with-body 'https://api.example.com/v1/responses' `
  -H "Authorization: Bearer ${env:EXAMPLE_API_KEY}" `
  -H 'Content-Type: application/json' `
  --data-binary '@-'
if ($LASTEXITCODE) { throw "curl ended with $LASTEXITCODE." }
