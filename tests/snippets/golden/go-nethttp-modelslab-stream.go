package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"os"
	"strings"
	"time"
)

func main() {
	log.SetFlags(0)
	if err := chat(); err != nil {
		log.Fatal(err)
	}
}

func chat() error {
	if os.Getenv("EXAMPLE_API_KEY") == "" {
		return errors.New("the environment variable EXAMPLE_API_KEY is not set")
	}
	body := `{
  "key": "` + os.Getenv("EXAMPLE_API_KEY") + `",
  "model_id": "vendor/model-1",
  "messages": [
    {"role": "system", "content": "You're terse."},
    {"role": "user", "content": "Say \"hi\" to C:\\new.\nIt costs $5, 日本語 🚀"}
  ],
  "temperature": 0.7,
  "max_tokens": 256,
  "stream": true
}`
	request, err := http.NewRequest("POST", "https://api.example.com/api/v7/llm/chat/completions", strings.NewReader(body))
	if err != nil {
		return err
	}
	request.Header.Set("Content-Type", "application/json")
	transport := http.DefaultTransport.(*http.Transport).Clone()
	transport.DialContext = (&net.Dialer{Timeout: 10 * time.Second}).DialContext
	client := http.Client{Transport: transport, Timeout: 600 * time.Second}
	response, err := client.Do(request)
	if err != nil {
		return err
	}
	defer response.Body.Close()
	if response.StatusCode < 200 || response.StatusCode > 299 {
		message, _ := io.ReadAll(response.Body)
		return fmt.Errorf("HTTP %s: %s", response.Status, message)
	}

	lines := bufio.NewScanner(response.Body)
	lines.Buffer(nil, 64*1024*1024)
	for lines.Scan() {
		data := strings.TrimSpace(strings.TrimPrefix(lines.Text(), "data:"))
		if data == "[DONE]" {
			break
		}
		if !strings.HasPrefix(data, "{") {
			continue
		}
		var event struct {
			Error   any
			Status  any
			Choices []struct{ Delta struct{ Content string } }
		}
		if err := json.Unmarshal([]byte(data), &event); err != nil {
			return fmt.Errorf("%w: %s", err, data)
		}
		if event.Error != nil || event.Status == "error" {
			return errors.New(data)
		}
		if len(event.Choices) > 0 {
			fmt.Print(event.Choices[0].Delta.Content)
		}
	}
	fmt.Println()
	return lines.Err()
}
