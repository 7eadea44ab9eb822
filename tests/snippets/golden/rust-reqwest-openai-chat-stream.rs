use std::error::Error;
use std::io::{BufRead, BufReader, Write};
use std::time::Duration;

fn main() {
    if let Err(error) = chat() {
        eprintln!("{error}");
        std::process::exit(1);
    }
}

fn chat() -> Result<(), Box<dyn Error>> {
    if std::env::var("EXAMPLE_API_KEY").is_err() {
        return Err("The environment variable EXAMPLE_API_KEY is not set.".into());
    }
    let body = r#"{
  "model": "vendor/model-1",
  "messages": [
    {"role": "system", "content": "You're terse."},
    {"role": "user", "content": "Say \"hi\" to C:\\new.\nIt costs $5, 日本語 🚀"}
  ],
  "temperature": 0.7,
  "max_tokens": 256,
  "stream": true,
  "stream_options": {"include_usage": true}
}"#;
    let client = reqwest::blocking::Client::builder()
        .connect_timeout(Duration::from_secs(10))
        .timeout(Duration::from_secs(600))
        .build()?;
    let response = client
        .post("https://api.example.com/v1/chat/completions")
        .header("Authorization", format!("Bearer {}", std::env::var("EXAMPLE_API_KEY")?))
        .header("Content-Type", "application/json")
        .body(body)
        .send()?;
    let status = response.status();
    if !status.is_success() {
        return Err(format!("HTTP {status}: {}", response.text()?).into());
    }

    for line in BufReader::new(response).lines() {
        let line = line?;
        let data = line.strip_prefix("data:").unwrap_or(&line).trim();
        if data == "[DONE]" {
            break;
        }
        if !data.starts_with('{') {
            continue;
        }
        let event: serde_json::Value = serde_json::from_str(data)?;
        if !event["error"].is_null() {
            return Err(data.into());
        }
        let content = event["choices"][0]["delta"]["content"].as_str();
        print!("{}", content.unwrap_or_default());
        std::io::stdout().flush()?;
    }
    println!();
    Ok(())
}
